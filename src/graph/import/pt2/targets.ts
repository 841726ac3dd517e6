// Operator targets of exported programs: "torch.ops.aten.add.Tensor" in, the key of a canonical node and, for targets without a schema, parameter names out.
import { SCALAR_OPERATORS } from '../../expression/scalar.ts';
import { higherOrderOp } from '../../higher-order.ts';

export interface Target {
  readonly key: string;
  /** Names of positional arguments, for targets that have no ATen schema. */
  readonly parameters?: readonly string[];
  /** Name of the argument that takes all further positional ones as a list. */
  readonly rest?: string;
}

/** Python's own functions on symbolic integers, reals and booleans; they become nodes `sym.<scalar operator>`. */
const SCALAR_TARGETS: Readonly<Record<string, string>> = {
  '_operator.add': 'add',
  '_operator.sub': 'sub',
  '_operator.mul': 'mul',
  '_operator.truediv': 'truediv',
  '_operator.floordiv': 'floordiv',
  '_operator.mod': 'mod',
  '_operator.pow': 'pow',
  '_operator.neg': 'neg',
  '_operator.lshift': 'lshift',
  '_operator.rshift': 'rshift',
  '_operator.eq': 'eq',
  '_operator.ne': 'ne',
  '_operator.lt': 'lt',
  '_operator.le': 'le',
  '_operator.gt': 'gt',
  '_operator.ge': 'ge',
  '_operator.and_': 'and',
  '_operator.or_': 'or',
  '_operator.not_': 'not',
  'math.trunc': 'trunc',
  'math.floor': 'floor',
  'math.ceil': 'ceil',
  'builtins.round': 'round',
  'torch.sym_not': 'not',
  'torch.sym_max': 'max',
  'torch.sym_min': 'min',
  'torch.sym_float': 'float',
  'torch.sym_int': 'trunc',
  'torch.sym_ite': 'ite',
  'torch._sym_sqrt': 'sqrt',
  'torch.sym_sqrt': 'sqrt',
  'torch._sym_log2': 'log2',
  'torch._sym_sin': 'sin',
  'torch._sym_cos': 'cos',
  'torch._sym_tan': 'tan',
  'torch._sym_sinh': 'sinh',
  'torch._sym_cosh': 'cosh',
  'torch._sym_tanh': 'tanh',
  'torch._sym_asin': 'asin',
  'torch._sym_acos': 'acos',
  'torch._sym_atan': 'atan',
};

const HIGHER_ORDER = 'torch.ops.higher_order.';
const FUNCTORCH = 'torch._functorch.predispatch.';
const OPERATORS = 'torch.ops.';

/** Higher-order nodes that name all their arguments but the first. */
const KEYWORD_CALLERS = ['auto_functionalized', 'auto_functionalized_v2'];

/** What `torch.vmap` leaves in a program that was exported but not decomposed. */
const FUNCTORCH_PARAMETERS: Readonly<Record<string, readonly string[]>> = {
  _add_batch_dim: ['self', 'batch_dim', 'level'],
  _remove_batch_dim: ['self', 'level', 'batch_size', 'out_dim'],
  _vmap_increment_nesting: ['batch_size', 'randomness'],
  _vmap_decrement_nesting: [],
  lazy_load_decompositions: [],
};

/** Undefined for a target that is no dotted name. A target nobody knows keeps its own name and fails verification later. */
export function resolveTarget(target: string): Target | undefined {
  if (!/^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/.test(target)) return undefined;
  const scalar = Object.hasOwn(SCALAR_TARGETS, target) ? SCALAR_TARGETS[target] : undefined;
  if (scalar !== undefined) return { key: `sym.${scalar}`, parameters: SCALAR_OPERATORS[scalar]?.parameters ?? [] };
  if (target.startsWith(HIGHER_ORDER)) return resolveHigherOrder(target.slice(HIGHER_ORDER.length));
  if (target.startsWith(FUNCTORCH)) {
    const name = target.slice(FUNCTORCH.length);
    const known = Object.hasOwn(FUNCTORCH_PARAMETERS, name) ? FUNCTORCH_PARAMETERS[name] : undefined;
    return { key: `functorch.${name}`, parameters: known ?? [] };
  }
  return { key: operatorKey(target) };
}

/** Inputs of higher-order nodes have no names in the file; they get those of the canonical op. */
function resolveHigherOrder(name: string): Target {
  const key = `higher_order.${name}`;
  const op = higherOrderOp(key);
  if (!op) return { key, parameters: KEYWORD_CALLERS.includes(name) ? ['callee'] : [] };
  const parameters = Object.keys(op.parameters);
  return op.gathersRest
    ? { key, parameters: parameters.slice(0, -1), rest: parameters.at(-1) as string }
    : { key, parameters };
}

/** "torch.ops.aten.add.Tensor" → "aten.add.Tensor". */
export function operatorKey(target: string): string {
  return target.startsWith(OPERATORS) ? target.slice(OPERATORS.length) : target;
}
