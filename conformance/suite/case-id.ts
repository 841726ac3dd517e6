// The one string that names a case, such as `aten.add.Tensor@1.0/value.D1?seed=7&path=12:3`, and back.

export interface CaseId {
  readonly op: string;
  /** Version from which on the meaning holds. */
  readonly since: string;
  readonly aspect: Aspect;
  /** Label of the dtype row, or of what the call breaks. */
  readonly label: string;
  readonly seed: number;
  /** fast-check's path to the call; empty for the first. */
  readonly path: string;
}

/** random: the stream of a random op, by several calls. */
export type Aspect = 'value' | 'refusal' | 'random';

export function printCaseId({ op, since, aspect, label, seed, path }: CaseId): string {
  return `${op}@${since}/${aspect}.${label}?seed=${seed}&path=${path}`;
}

/** The name of a check, such as `aten.add.Tensor/value.D1`. */
export function printCheck({ op, aspect, label }: Pick<CaseId, 'op' | 'aspect' | 'label'>): string {
  return `${op}/${aspect}.${label}`;
}

const FORM =
  /^(?<op>[\w.]+)@(?<since>\d+\.\d+)\/(?<aspect>value|refusal|random)\.(?<label>[\w.]+)\?seed=(?<seed>-?\d+)&path=(?<path>[\d:]*)$/;

/** Undefined where the text names no case. */
export function parseCaseId(text: string): CaseId | undefined {
  const parts = FORM.exec(text)?.groups as Readonly<Record<string, string>> | undefined;
  if (!parts) return undefined;
  const { op = '', since = '', aspect, label = '', seed, path = '' } = parts;
  return { op, since, aspect: aspect as Aspect, label, seed: Number(seed), path };
}

/** FNV-1a of the text, mixed with the run's seed: each check draws its own calls, the same ones in every run of that seed. */
export function seedOf(runSeed: number, text: string): number {
  let hash = 0x811c9dc5 ^ runSeed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}
