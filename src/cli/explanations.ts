// What a key stands for: an op, a label of an op, an op that is left out, a function of the language, a code of a finding, a rule of the gate or a case of the
// suite. In: the key as a user types it. Out: one entry for each thing of that name, or an error that says which name is near.
import type { OutsideOp } from '../opset/imports.ts';
import type { CodeText, OpSpec, Opset, OpVersion } from '../opset/index.ts';
import { compareVersions, meaningIn } from '../opset/version.ts';
import { nearest } from '../report/nearest.ts';
import {
  type Block,
  functionBlocks,
  functionPage,
  labelBlocks,
  labelPage,
  opBlocks,
  pageOf,
} from '../semantics/prose/index.ts';
import { UserError } from './errors.ts';

/** The data that `--json` prints, and the blocks of text. */
export interface Entry {
  readonly data: { readonly kind: string };
  readonly blocks: readonly Block[];
}

/** A rule of the gate, as far as it is explained. */
export interface RuleText {
  readonly id: string;
  readonly title: string;
  readonly audience: string;
  readonly level: string;
  readonly required: string;
  readonly why: string;
  readonly fix: string;
}

/** A case of the suite, taken apart. */
export interface CaseText {
  readonly op: string;
  readonly since: string;
  readonly aspect: string;
  readonly label: string;
  readonly seed: number;
}

export interface Knowledge {
  readonly opset: Opset;
  readonly codes: Readonly<Record<string, CodeText>>;
  readonly rules: readonly RuleText[];
  readonly outside: readonly OutsideOp[];
  parseCase(text: string): CaseText | undefined;
}

/** `version`: the op-set version that counts, `draft` for what the specs say now. @throws UserError */
export function explain(key: string, version: string, known: Knowledge): readonly Entry[] {
  const found = [
    ...explainCase(key, version, known),
    ...explainLabel(key, version, known),
    ...opsNamed(key, known.opset).map((spec) => opEntry(spec, version)),
    ...explainOutside(key, known),
    ...explainFunction(key, known),
    ...explainCode(key, known),
    ...explainRule(key, known),
  ];
  if (found.length > 0) return found;
  throw new UserError(`nothing is known of '${key}'`, suggestion(key, known));
}

function suggestion(key: string, { opset, codes, rules, outside }: Knowledge): string {
  const [op = '', label] = key.split('/');
  const [spec] = opsNamed(op, opset);
  if (spec && label !== undefined) {
    const near = nearest(label, labelsOf(spec));
    return near === undefined
      ? `labels of ${spec.key} are ${labelsOf(spec).join(', ')}`
      : `did you mean '${spec.key}/${near}'?`;
  }
  const ops = [...opset.ops.values()];
  const short = ops.flatMap((o) => [o.key, `${o.name}.${o.overload}`, o.name]);
  const near = nearest(op, [
    ...short,
    ...opset.functions.keys(),
    ...Object.keys(codes),
    ...rules.map(({ id }) => id),
    ...outside.map(({ op: key }) => key),
  ]);
  return near === undefined
    ? 'an op (add.Tensor), a label (mm.default/C1), a function (broadcast), a code or a rule; `opset ls ops` lists the ops'
    : `did you mean '${near}'?`;
}

function labelsOf(spec: OpSpec): string[] {
  const version = spec.versions.at(-1);
  return version
    ? [
        ...version.constraints.map((c) => c.label),
        ...[...version.shapes.keys()].map((argument) => `shape.${argument}`),
        ...version.unpredictable.map((u) => u.label),
        ...version.laws.map((l) => l.name),
        ...version.dtypes.map((row) => row.label),
        'dtypes',
      ]
    : [];
}

/** `aten.add.Tensor`, `add.Tensor`, or `add`: its default overload, or else all there are. */
function opsNamed(key: string, opset: Opset): readonly OpSpec[] {
  const exact = opset.ops.get(key);
  if (exact) return [exact];
  const ops = [...opset.ops.values()];
  const short = ops.filter((op) => `${op.name}.${op.overload}` === key);
  if (short.length > 0) return short;
  const named = ops.filter((op) => op.name === key || `${op.namespace}.${op.name}` === key);
  return named.some((op) => op.overload === 'default') ? named.filter((op) => op.overload === 'default') : named;
}

/** The meaning of an op in a version. @throws UserError where it has none. */
export function meaningOf(spec: OpSpec, version: string): OpVersion {
  const meaning = meaningIn(spec.versions, version);
  if (meaning) return meaning;
  const first = spec.versions[0]?.since ?? '';
  const last = spec.versions.at(-1)?.until;
  const isEarly = compareVersions(version, first) < 0;
  throw new UserError(
    `${spec.key} is not in op-set ${version}`,
    isEarly || last === undefined ? `it is there from ${first} on: --in ${first}` : `it was withdrawn with ${last}`,
  );
}

function opEntry(spec: OpSpec, version: string): Entry {
  const page = pageOf(spec, meaningOf(spec, version), version);
  return { data: page, blocks: opBlocks(page) };
}

function explainLabel(key: string, version: string, { opset }: Knowledge): Entry[] {
  const at = key.indexOf('/');
  if (at < 0) return [];
  return opsNamed(key.slice(0, at), opset).flatMap((spec) => {
    const page = labelPage(pageOf(spec, meaningOf(spec, version), version), key.slice(at + 1));
    return page ? [{ data: page, blocks: labelBlocks(page) }] : [];
  });
}

function explainOutside(key: string, { outside }: Knowledge): Entry[] {
  return outside
    .filter(({ op }) => op === key || op.replace(/^\w+\./, '') === key)
    .map(({ op, instead, why }) => ({
      data: { kind: 'outside', op, instead, why } as Entry['data'],
      blocks: [
        { kind: 'title', text: op },
        {
          kind: 'paragraph',
          text: `A member of PyTorch's core set that is outside of this op-set. ${instead} stands in.`,
        },
        { kind: 'heading', text: 'Why' },
        { kind: 'paragraph', text: why.trim() },
        { kind: 'code', lines: [`opset explain ${instead}`] },
      ],
    }));
}

function explainFunction(key: string, { opset }: Knowledge): Entry[] {
  const spec = opset.functions.get(key);
  if (!spec) return [];
  const page = functionPage(spec);
  return [{ data: page, blocks: functionBlocks(page) }];
}

function explainCode(key: string, { codes }: Knowledge): Entry[] {
  const text = Object.hasOwn(codes, key) ? codes[key] : undefined;
  if (!text) return [];
  const { title, why, fix } = text;
  return [
    {
      data: { kind: 'code', code: key, ...text } as Entry['data'],
      blocks: [
        { kind: 'title', text: key },
        { kind: 'paragraph', text: title },
        { kind: 'heading', text: 'Why' },
        { kind: 'paragraph', text: why },
        { kind: 'heading', text: 'Fix' },
        { kind: 'paragraph', text: fix },
      ],
    },
  ];
}

function explainRule(key: string, { rules }: Knowledge): Entry[] {
  const rule = rules.find(({ id }) => id === key);
  if (!rule) return [];
  const { id, title, audience, level, required, why, fix } = rule;
  return [
    {
      data: { kind: 'rule', id, title, audience, level, required, why, fix } as Entry['data'],
      blocks: [
        { kind: 'title', text: `rule ${id}` },
        { kind: 'paragraph', text: title },
        {
          kind: 'paragraph',
          text: `A change of this kind is ${level} for a ${audience}; it needs a ${required} version.`,
        },
        { kind: 'heading', text: 'Why' },
        { kind: 'paragraph', text: why },
        { kind: 'heading', text: 'Fix' },
        { kind: 'paragraph', text: fix },
      ],
    },
  ];
}

function explainCase(key: string, version: string, known: Knowledge): Entry[] {
  const found = known.parseCase(key);
  if (!found) return [];
  const { op, since, aspect, label, seed } = found;
  const asks =
    aspect === 'refusal'
      ? `breaks ${op}/${label} and nothing else, and must be refused`
      : `is drawn for ${op}/${label}; its result is compared with what the spec allows`;
  return [
    {
      data: { kind: 'case', id: key, ...found } as Entry['data'],
      blocks: [
        { kind: 'title', text: key },
        {
          kind: 'paragraph',
          text: `A case of the suite for ${op}, with its meaning since ${since}: a call that ${asks}. It is drawn from seed ${seed} and always the same.`,
        },
        { kind: 'code', lines: [`opset replay '${key}' --backend NAME`] },
      ],
    },
    ...explainLabel(`${op}/${label}`, version, known),
  ];
}
