// Packs a folder of recordings: INPUT/*.wire, and INPUT/index.json with facts about them if there is one, come in;
// OUTPUT/index.json and one pack of compressed recordings go out.
// Usage: npx tsx tools/pack-recordings.ts INPUT OUTPUT ORIGIN
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRecording } from '../src/backend/recording.ts';
import { openPack, type PackFacts, writePack } from '../src/backend/recording-pack.ts';

const EXTENSION = '.wire';

function packFolder(input: string, output: string, origin: string): void {
  const facts = readFacts(join(input, 'index.json'));
  const files = readdirSync(input).filter((file) => file.endsWith(EXTENSION));
  if (files.length === 0) throw new Error(`${input} holds no *${EXTENSION} files`);
  const recordings = new Map<string, { bytes: Buffer; facts: PackFacts }>();
  for (const file of files.sort()) {
    const op = file.slice(0, -EXTENSION.length);
    const bytes = readFileSync(join(input, file));
    const { length: cases } = readRecording(bytes, file);
    recordings.set(op, { bytes, facts: { cases, ...facts[op] } });
  }
  writePack(output, origin, recordings);
  const pack = openPack(output);
  for (const [op, { bytes }] of recordings) {
    if (!bytes.equals(pack.bytes(op))) throw new Error(`${op} did not come back as it went in`);
  }
  const entries = pack.ops.map((op) => pack.entry(op));
  const sum = (of: 'cases' | 'packed' | 'length'): number => entries.reduce((total, entry) => total + entry[of], 0);
  console.log(
    `${entries.length} overloads, ${sum('cases')} cases, ${sum('length')} bytes packed into ${sum('packed')}`,
  );
}

/** Facts by overload, without those that say that nothing happened. */
function readFacts(path: string): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  if (!existsSync(path)) return {};
  const { ops } = JSON.parse(readFileSync(path, 'utf8')) as { ops: Record<string, Record<string, unknown>> };
  return Object.fromEntries(
    Object.entries(ops).map(([op, facts]) => [
      op,
      Object.fromEntries(
        Object.entries(facts)
          .filter(([, fact]) => fact !== 0 && !(typeof fact === 'object' && Object.keys(fact ?? {}).length === 0))
          .map(([name, fact]) => [name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()), fact]),
      ),
    ]),
  );
}

const [input, output, origin] = process.argv.slice(2);
if (input === undefined || output === undefined || origin === undefined) {
  console.error('usage: npx tsx tools/pack-recordings.ts INPUT OUTPUT ORIGIN');
  process.exit(2);
}
packFolder(input, output, origin);
