// Recorded calls of PyTorch → how many of them the specs, as they stand, answer alike. A quick look while specs are written: the tests judge by intervals.
//   npx tsx tools/replay.ts [--pack golden] [--verbose N] [REGEX]
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openPack, type Value } from '../src/backend/index.ts';
import { printFindings } from '../src/report/human.ts';
import { Complex, cast, formatTensor, Tensor } from '../src/tensor/index.ts';
import { freshBackend } from './fresh-backend.ts';

const ROOT = join(fileURLToPath(import.meta.url), '../..');

const { values, positionals } = parseArgs({
  options: { pack: { type: 'string', default: 'golden' }, verbose: { type: 'string', default: '3' } },
  allowPositionals: true,
});
const folder = join(ROOT, 'conformance/vectors/pytorch-2.15', values.pack);
const pack = openPack(folder);
const pattern = new RegExp(positionals[0] ?? '.');
const { backend, findings } = await freshBackend(ROOT);
const own = findings.filter(
  (f) => pattern.test(`aten.${basename(f.location?.file ?? '', '.yaml')}`) || !f.location?.file.includes('/ops/'),
);
if (own.length > 0) console.log(printFindings(own));
const { ops } = await backend.describe();
let passed = 0;
let failed = 0;
for (const op of pack.ops) {
  if (!pattern.test(op) || !ops.includes(op)) continue;
  const problems: string[] = [];
  let total = 0;
  for (const recorded of pack.cases(op)) {
    total++;
    const problem = replay(recorded);
    if (problem) problems.push(problem);
  }
  passed += total - problems.length;
  failed += problems.length;
  if (problems.length > 0)
    console.log(
      [`${op} ${total - problems.length}/${total}`, ...problems.slice(0, Number(values.verbose))].join('\n    '),
    );
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function replay(recorded: ReturnType<typeof pack.cases>[number]): string | undefined {
  let call: ReturnType<typeof recorded.call>;
  let want: ReturnType<typeof recorded.outcome>;
  try {
    call = recorded.call();
    want = recorded.outcome();
  } catch (error) {
    // A dtype that is not part of the op-set.
    return (error as { status?: string }).status === 'unsupported' ? undefined : `unreadable: ${String(error)}`;
  }
  const got = backend.callSync(call.op, call.args, call.options);
  const context = (): string => ` | ${describe(call.args)}`;
  if (got.status !== want.status)
    return `${got.status}${'message' in got ? ` (${got.label ?? ''} ${got.message})` : ''}, want ${want.status}${'message' in want ? ` (${want.message})` : ''}${context()}`;
  if (got.status !== 'ok' || want.status !== 'ok' || want.random) return undefined;
  for (const [n, value] of want.outputs.entries()) {
    const problem = differs(got.outputs[n], value);
    if (problem) return `output ${n}: ${problem}${context()}`;
  }
  return undefined;
}

function differs(got: Value | undefined, want: Value): string | undefined {
  if (Array.isArray(want)) {
    if (!Array.isArray(got) || got.length !== want.length) return `want a list of ${want.length}`;
    return want.map((w, n) => differs(got[n], w)).find((p) => p !== undefined);
  }
  if (!(want instanceof Tensor))
    return got === want || String(got) === String(want) || Number(got) === Number(want)
      ? undefined
      : `${String(got)}, want ${String(want)}`;
  if (!(got instanceof Tensor)) return `want a tensor, got ${String(got)}`;
  if (got.dtype !== want.dtype || String(got.shape) !== String(want.shape))
    return `${got.dtype}[${got.shape}], want ${want.dtype}[${want.shape}]`;
  const eps =
    {
      float64: 2 ** -52,
      complex128: 2 ** -52,
      float16: 2 ** -10,
      complex32: 2 ** -10,
      bfloat16: 2 ** -7,
      float8_e4m3fn: 0.125,
      float8_e5m2: 0.25,
    }[want.dtype as string] ?? 2 ** -23;
  const numbers = (t: Tensor): ArrayLike<number | bigint> =>
    t.dtype.startsWith('complex')
      ? cast(t, 'complex128').contiguous().data
      : /int|bool/.test(t.dtype)
        ? t.contiguous().data
        : cast(t, 'float64').contiguous().data;
  const [a, b] = [numbers(got), numbers(want)];
  const finite = Array.from(b, Number).filter(Number.isFinite);
  const scale = finite.length ? Math.min(1e300, Math.sqrt(finite.reduce((s, x) => s + x * x, 0) / finite.length)) : 0;
  const k = eps < 1e-3 ? 64 : eps < 2 ** -8 ? 8 : eps < 0.0625 ? 4 : 1;
  for (let i = 0; i < b.length; i++) {
    const [x, y] = [a[i] as number, b[i] as number];
    if (x === y || (x !== x && y !== y)) continue;
    if (
      typeof x === 'bigint' ||
      /int|bool/.test(want.dtype) ||
      !(Math.abs(x - y) <= k * eps * Math.max(Math.abs(y), scale) + 1e-45)
    )
      return `[${i}] ${String(x)}, want ${String(y)} (${want.dtype}[${want.shape}])`;
  }
  return undefined;
}

function describe(value: unknown): string {
  if (value instanceof Tensor) return formatTensor(value, 6);
  if (value instanceof Complex) return value.toString();
  if (Array.isArray(value)) return `[${value.map(describe).join(', ')}]`;
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'number') return Number.isInteger(value) ? `${value}.0` : String(value);
  if (value !== null && typeof value === 'object')
    return `{${Object.entries(value)
      .map(([k, v]) => `${k}: ${describe(v)}`)
      .join(', ')}}`;
  return String(value);
}
