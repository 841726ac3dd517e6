// Type promotion as PyTorch 2.15 does it (c10/core/ScalarType.cpp and aten/src/ATen/native/TypeProperties.cpp): dtypes, tensors and Scalars come in,
// the dtype they meet in comes out.
import { Complex, DTYPES, type DType, isDType, Tensor } from '../tensor/index.ts';
import { dtypeOfScalar, type Scalar, WrappedNumber } from './wrapped.ts';

/** What an operator can be given: an absent one counts not at all, a list by its entries, a dtype as a tensor with dims would. */
export type Operand = Tensor | Scalar | DType | { readonly dtype: DType } | null | undefined | readonly Operand[];

const KINDS = ['bool', 'integer', 'float', 'complex'];

/** Dtypes that do not meet in any: a call with them is refused. */
export class NoCommonDType extends RangeError {
  override readonly name = 'NoCommonDType';
}

/** The smallest dtype that both go to. @throws RangeError where there is none. */
export function promoteTypes(a: DType, b: DType): DType {
  const [low, high] = KINDS.indexOf(DTYPES[a].class) <= KINDS.indexOf(DTYPES[b].class) ? [a, b] : [b, a];
  const meeting = low === high ? low : meet(low, high);
  if (meeting === undefined) throw new NoCommonDType(`${a} and ${b} have no common dtype: cast one of them first.`);
  return meeting;
}

/** Of two dtypes in the order of their kinds. */
function meet(low: DType, high: DType): DType | undefined {
  const [lower, higher] = [DTYPES[low], DTYPES[high]];
  if (isolated(low) || isolated(high)) return undefined;
  if (wideUnsigned(low) || wideUnsigned(high)) return higher.class === 'float' ? high : undefined;
  if (lower.class === 'float' && higher.class === 'complex') return promoteTypes(complexOf(low), high);
  if (lower.class !== higher.class) return high;
  if (lower.bits !== higher.bits) return lower.bits > higher.bits ? low : high;
  // Same width and another dtype: the two halves, or int8 and uint8.
  return higher.class === 'float' ? 'float32' : 'int16';
}

/** float8 and packed dtypes meet nothing but themselves. */
function isolated(dtype: DType): boolean {
  return dtype.startsWith('float8') || DTYPES[dtype].packed > 1;
}

/** Unsigned integers other than uint8 meet only themselves and floats. */
function wideUnsigned(dtype: DType): boolean {
  return dtype === 'uint16' || dtype === 'uint32' || dtype === 'uint64';
}

/** All dtypes of one priority so far. */
type Priority = 'dimensioned' | 'zero' | 'scalar';

/** torch.result_type. @throws RangeError where there is no common dtype, or nothing that has one. */
export function promote(...operands: readonly Operand[]): DType {
  const met: Partial<Record<Priority, DType>> = {};
  const visit = (operand: Operand): void => {
    if (operand === null || operand === undefined) return;
    if (Array.isArray(operand)) {
      for (const entry of operand) visit(entry);
      return;
    }
    const [priority, dtype] = classify(operand as Exclude<Operand, readonly Operand[] | null | undefined>);
    const before = met[priority];
    met[priority] = before === undefined ? dtype : promoteTypes(before, dtype);
  };
  visit(operands);
  const result = combine(met.dimensioned, combine(met.zero, met.scalar));
  if (result === undefined) throw new RangeError('There is nothing to promote: no tensor, Scalar or dtype is given.');
  return result;
}

/** Whether `promote` gives a dtype. */
export function promotable(...operands: readonly Operand[]): boolean {
  try {
    promote(...operands);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function classify(operand: Tensor | Scalar | DType | { readonly dtype: DType }): [Priority, DType] {
  if (operand instanceof WrappedNumber) return ['scalar', defaultDType(operand.value)];
  if (operand instanceof Tensor) return [operand.rank > 0 ? 'dimensioned' : 'zero', operand.dtype];
  if (isDType(operand)) return ['dimensioned', operand];
  if (typeof operand === 'object' && !(operand instanceof Complex)) return ['dimensioned', operand.dtype];
  return ['scalar', defaultDType(operand as Scalar)];
}

/** What a Scalar counts as: its precision is that of the default dtype. */
function defaultDType(value: Scalar): DType {
  const dtype = dtypeOfScalar(value);
  return dtype === 'float64' ? 'float32' : dtype === 'complex128' ? 'complex64' : dtype;
}

/** A dtype of lower priority counts only by a higher kind. */
function combine(higher: DType | undefined, lower: DType | undefined): DType | undefined {
  if (higher === undefined || lower === undefined) return higher ?? lower;
  const kind = DTYPES[higher].class;
  const other = DTYPES[lower].class;
  if (kind === 'complex') return higher;
  if (other === 'complex') return kind === 'float' ? ownComplexOf(higher) : lower;
  if (kind === 'float') return higher;
  return kind === 'bool' || other === 'float' ? promoteTypes(higher, lower) : higher;
}

/** The complex dtype whose parts hold a float dtype: those of bfloat16, which has the range of float32, are float32. */
function complexOf(dtype: DType): DType {
  if (dtype === 'float64') return 'complex128';
  return dtype === 'float16' ? 'complex32' : 'complex64';
}

/** The complex dtype whose parts are of a float dtype. @throws RangeError where there is none. */
function ownComplexOf(dtype: DType): DType {
  const complex = complexOf(dtype);
  if (DTYPES[complex].part === dtype) return complex;
  throw new RangeError(
    `${dtype} has no complex dtype to meet a complex number in: cast it to float16, float32 or float64 first.`,
  );
}
