// The reference back end: every emitted executor behind the back-end interface, synchronously and asynchronously.
import type { Args, Backend, CallOptions, Capabilities, Outcome } from '../backend/index.ts';
import { NoCommonDType, WrappedNumber } from '../functions/index.ts';
import { DTYPES, type DType } from '../tensor/index.ts';
import { type Binder, binderOf, isScalar } from './bind.ts';
import { type Bound, type Executor, Refusal } from './executor.ts';

export interface ReferenceBackend extends Backend {
  /** As `call`, at once. */
  callSync(op: string, args: Args, options?: CallOptions): Outcome;
}

export interface ReferenceOptions {
  /** The op-set version whose meanings are used; without it the newest. */
  readonly opset?: string;
  readonly version?: string;
}

interface Entry {
  readonly executor: Executor;
  readonly bind: Binder;
  /** It takes a seed that its signature does not name: callers give it among the options. */
  readonly isRandom: boolean;
}

/** A back end over these executors: of each op the newest meaning that began by `options.opset`. */
export function referenceBackend(executors: readonly Executor[], options: ReferenceOptions = {}): ReferenceBackend {
  const entries = new Map<string, Entry>();
  for (const executor of executors) {
    if (options.opset !== undefined && compareVersions(executor.since, options.opset) > 0) continue;
    const before = entries.get(executor.key);
    if (!before || compareVersions(executor.since, before.executor.since) > 0)
      entries.set(executor.key, {
        executor,
        bind: binderOf(executor),
        isRandom: executor.parameters.some(({ name }) => name === 'seed'),
      });
  }

  const callOp = (key: string, args: Readonly<Record<string, Bound>>): ReturnType<Executor['run']> => {
    const entry = entries.get(key);
    if (!entry) throw new Refusal(`${key}/op`, `the op-set has no op ${key}`);
    const bound: Record<string, Bound> = { ...args };
    for (const { name, type, default: fallback } of entry.executor.parameters) {
      const value = bound[name] ?? fallback ?? null;
      bound[name] = type.startsWith('Tensor') && isScalar(value) ? new WrappedNumber(value) : value;
    }
    return entry.executor.run(bound, callOp);
  };

  const callSync = (op: string, args: Args, { seed = 0 }: CallOptions = {}): Outcome => {
    const entry = entries.get(op);
    if (!entry) return { status: 'refused', message: `the op-set has no op '${op}'`, label: `${op}/op` };
    try {
      const bound = entry.isRandom ? { ...entry.bind(args), seed } : entry.bind(args);
      return { status: 'ok', outputs: [...entry.executor.run(bound, callOp)] };
    } catch (error) {
      if (error instanceof NoCommonDType) return { status: 'refused', message: error.message, label: `${op}/dtypes` };
      if (error instanceof Refusal) return { status: 'refused', message: error.message, label: error.label };
      return { status: 'error', message: `${op}: ${error instanceof Error ? error.message : String(error)}` };
    }
  };

  return {
    name: 'reference',
    version: options.version ?? '0',
    async describe(): Promise<Capabilities> {
      return {
        profile: 'ieee',
        ops: [...entries.keys()].sort(),
        dtypes: Object.keys(DTYPES) as DType[],
        features: ['strided', 'philox'],
      };
    },
    async call(op, args, options) {
      return callSync(op, args, options);
    },
    callSync,
  };
}

function compareVersions(a: string, b: string): number {
  const [x, y] = [a, b].map((v) => v.split('.').map(Number)) as [number[], number[]];
  return (x[0] ?? 0) - (y[0] ?? 0) || (x[1] ?? 0) - (y[1] ?? 0);
}
