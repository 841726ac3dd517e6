// The members that requests and replies share: the JSON of a message comes in, checked plain values come out.
import { WireError } from './error.ts';
import type { Json, JsonObject } from './json.ts';

export const PROTOCOL = 1;

/** The id of a message, or null if it has none that a number can hold. */
export function readId(message: JsonObject): number | null {
  const { id } = message;
  return typeof id === 'bigint' && id >= -Number.MAX_SAFE_INTEGER && id <= Number.MAX_SAFE_INTEGER ? Number(id) : null;
}

export function readInteger(json: Json | undefined, name: string): number {
  if (typeof json === 'bigint' && json >= 0n && json <= Number.MAX_SAFE_INTEGER) return Number(json);
  throw new WireError(`'${name}' must be an integer from 0 to 2^53`);
}

export function readString(json: Json | undefined, name: string): string {
  if (typeof json === 'string') return json;
  throw new WireError(`'${name}' must be a string`);
}

export function readStrings(json: Json | undefined, name: string): string[] {
  if (Array.isArray(json)) return json.map((item) => readString(item, name));
  throw new WireError(`'${name}' must be a list of strings`);
}

/** Gives the id of a message to every WireError thrown while it is read. */
export function withId<T>(id: number | null, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof WireError) throw new WireError(error.message, { id, status: error.status });
    throw error;
  }
}
