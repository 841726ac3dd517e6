/** The header of a safetensors document: its bytes come in, checked against the size of the file; tensors' places come out. */
import { DTYPES, type DType } from './dtype.ts';
import { quote, SafetensorsError } from './safetensors-error.ts';
import { HeaderSyntaxError, parseHeader, type RawEntry, type RawHeader } from './safetensors-json.ts';

export interface SafetensorsEntry {
  readonly name: string;
  /** The code as written. */
  readonly code: string;
  /** The dtype of the code; null if it is unknown or has no storage here: only the raw bytes can be had. */
  readonly dtype: DType | null;
  /** As written: a packed dtype counts single values here. */
  readonly shape: readonly number[];
  /** Position of the bytes, from the first byte of data on. */
  readonly begin: number;
  readonly end: number;
}

export interface SafetensorsHeader {
  readonly metadata: ReadonlyMap<string, string>;
  /** By name, in the order of the header. */
  readonly tensors: ReadonlyMap<string, SafetensorsEntry>;
  /** Position of the first byte of data in the document. */
  readonly dataStart: number;
}

export interface SafetensorsLimits {
  /** Refuse longer headers; 100 MB, the format's own limit, unless told. */
  readonly maxHeaderBytes?: number;
  /** Refuse more tensors and metadata; 2^18 unless told. */
  readonly maxEntries?: number;
}

/** Codes that newer readers know, beside those every reader does: read here, never written unasked. */
const NEWER_CODES: Readonly<Record<string, DType>> = {
  C64: 'complex64',
  F8_E8M0: 'float8_e8m0fnu',
  F8_E4M3FNUZ: 'float8_e4m3fnuz',
  F8_E5M2FNUZ: 'float8_e5m2fnuz',
  F4: 'float4_e2m1fn_x2',
};

const DTYPE_OF_CODE: ReadonlyMap<string, DType> = new Map([
  ...Object.values(DTYPES).flatMap(({ code, name }) => (code === null ? [] : [[code, name] as const])),
  ...Object.entries(NEWER_CODES),
]);

export function dtypeOfCode(code: string): DType | null {
  return DTYPE_OF_CODE.get(code) ?? null;
}

/** The code of a dtype, one of newer readers included; null if the format has none. */
export function codeOfDType(dtype: DType): string | null {
  return DTYPES[dtype].code ?? Object.keys(NEWER_CODES).find((code) => NEWER_CODES[code] === dtype) ?? null;
}

/**
 * How a dtype without a code travels: the dtype under whose code, and the dims that come after its shape. complex64 and complex128 go as
 * pairs of floats, all else as the bytes of an element.
 */
export function carrierOf(dtype: DType): { readonly dtype: DType; readonly dims: readonly number[] } {
  const { part, bytes } = DTYPES[dtype];
  if (part === 'float32' || part === 'float64') return { dtype: part, dims: [2] };
  return { dtype: 'uint8', dims: bytes > 1 ? [bytes] : [] };
}

/** Length of the header from the first 8 bytes, checked before anything is allocated for it. */
export function headerLength(start: Uint8Array, size: number, where: string, limits: SafetensorsLimits = {}): number {
  const { maxHeaderBytes = 100_000_000 } = limits;
  if (size < 8 || start.length < 8) {
    throw truncated(where, `it has ${size} bytes, and the length of the header alone takes 8`);
  }
  const length = new DataView(start.buffer, start.byteOffset).getBigUint64(0, true);
  if (length > maxHeaderBytes) {
    throw new SafetensorsError({
      what: 'The safetensors header is too large',
      where,
      why: `its length is given as ${length} bytes, and ${maxHeaderBytes} are allowed`,
      fix: 'Check that this is a safetensors file; if it is, raise maxHeaderBytes',
    });
  }
  if (8 + Number(length) > size)
    throw truncated(where, `the header should end at byte ${8 + Number(length)} of ${size}`);
  return Number(length);
}

/** Reads the header's own bytes. `size` is that of the whole document: the tensors must fill it without gap or overlap. */
export function readHeader(
  bytes: Uint8Array,
  size: number,
  where: string,
  limits: SafetensorsLimits = {},
): SafetensorsHeader {
  const { metadata, entries } = parse(bytes, where, limits.maxEntries ?? 2 ** 18);
  const dataStart = 8 + bytes.length;
  const tensors = new Map(entries.map((entry) => [entry.name, checkEntry(entry, where)]));
  checkCover([...tensors.values()], size - dataStart, where);
  return { metadata, tensors, dataStart };
}

function parse(bytes: Uint8Array, where: string, maxEntries: number): RawHeader {
  const text = decodeText(bytes);
  if (text === undefined) throw unreadable(`${where}, header`, 'it is not valid UTF-8');
  try {
    return parseHeader(text, maxEntries);
  } catch (error) {
    if (!(error instanceof HeaderSyntaxError)) throw error;
    throw unreadable(`${where}, character ${error.position} of the header`, error.message);
  }
}

function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function unreadable(where: string, why: string): SafetensorsError {
  const fix = 'Save the file again with a safetensors writer, or fetch it again if it was downloaded';
  return new SafetensorsError({ what: 'The safetensors header cannot be read', where, why, fix });
}

function checkEntry(entry: RawEntry, where: string): SafetensorsEntry {
  const { name, code, shape, begin, end } = entry;
  const dtype = dtypeOfCode(code);
  const fail = (why: string): never => {
    throw new SafetensorsError({
      what: 'A tensor of the safetensors file is wrong',
      where: `${where}, tensor ${quote(name)}`,
      why,
      fix: 'The file was written wrongly or changed since; save or fetch it again',
    });
  };
  if (begin > end) fail(`its bytes end (${end}) before they begin (${begin})`);
  if (dtype === null) return { ...entry, dtype };
  const count = shape.reduce((product, length) => product * length, 1);
  const expected = (count * DTYPES[dtype].bits) / 8;
  const text = `${code} of shape [${shape.join(', ')}]`;
  if (!Number.isSafeInteger(expected * 8)) fail(`the size of ${text} is beyond 2^53 bits`);
  if (expected !== end - begin)
    fail(`${text} takes ${expected} bytes, but its offsets ${begin} and ${end} span ${end - begin}`);
  if (DTYPES[dtype].packed > 1 && (shape.at(-1) ?? 1) % 2 !== 0) fail(`the last dim of ${text} splits a byte`);
  return { ...entry, dtype };
}

/** Every byte of data belongs to exactly one tensor: the format's rule, and what keeps a file from hiding anything. */
function checkCover(entries: SafetensorsEntry[], size: number, where: string): void {
  const fail = (why: string): never => {
    throw new SafetensorsError({
      what: 'The tensors of the safetensors file do not fit its data',
      where,
      why,
      fix: 'The file was cut short, written wrongly or changed since; save or fetch it again',
    });
  };
  let [covered, previous] = [0, ''];
  for (const { name, begin, end } of entries.sort((a, b) => a.begin - b.begin || a.end - b.end)) {
    if (begin < covered)
      fail(`${quote(name)} begins at ${begin} and overlaps ${quote(previous)}, which ends at ${covered}`);
    if (begin > covered) fail(`no tensor owns the bytes ${covered} to ${begin}, before ${quote(name)}`);
    [covered, previous] = [end, name];
  }
  if (covered > size) fail(`${quote(previous)} ends at ${covered}, but there are only ${size} bytes of data`);
  if (covered < size) fail(`${size - covered} bytes follow the last tensor`);
}

function truncated(where: string, why: string): SafetensorsError {
  return new SafetensorsError({
    what: 'The safetensors file is cut short',
    where,
    why,
    fix: 'Fetch or save the file again',
  });
}
