// Equations of einsum: 'ij,jk->ik' and the ranks of its tensors come in, numbered labels of their dims go out.

const ELLIPSIS = '...';

/**
 * For every tensor the labels of its dims, and at last how many dims the result has and how many labels there are. Labels are numbers:
 * first those of the result in its order, then those that are summed. The empty list where the equation does not fit tensors of these ranks.
 */
export function einsumLabels(equation: string, ranks: readonly number[]): readonly (readonly number[])[] {
  const arrow = equation.indexOf('->');
  const operands = (arrow < 0 ? equation : equation.slice(0, arrow)).split(',').map(subscripts);
  if (operands.length !== ranks.length || !operands.every((o) => o !== undefined)) return [];
  const covered = operands.map((o, n) => ranks[n]! - o.filter((s) => s !== ELLIPSIS).length);
  if (covered.some((dims, n) => dims < 0 || (dims > 0 && !operands[n]!.includes(ELLIPSIS)))) return [];
  const widest = Math.max(0, ...covered);
  // The dims of an ellipsis are aligned at the right: those of a narrow one are the last of the widest.
  const dims = (subscript: string, n: number): readonly string[] =>
    subscript === ELLIPSIS
      ? Array.from({ length: covered[n] ?? widest }, (_, k) => `.${widest - (covered[n] ?? widest) + k}`)
      : [subscript];
  const labels = operands.map((o, n) => o.flatMap((s) => dims(s, n)));
  const result = arrow < 0 ? implicitResult(operands) : subscripts(equation.slice(arrow + 2));
  if (result === undefined || new Set(result).size < result.length) return [];
  const out = result.flatMap((s) => dims(s, operands.length));
  const known = new Set(labels.flat());
  if (!out.every((label) => known.has(label))) return [];
  const order = [...new Set([...out, ...known])];
  return [...labels.map((list) => list.map((label) => order.indexOf(label))), [out.length, order.length]];
}

/** 'i...j' → its letters and at most one ellipsis; undefined where there is anything but spaces besides. */
function subscripts(text: string): readonly string[] | undefined {
  if (!/^[A-Za-z ]*(\.{3}[A-Za-z ]*)?$/.test(text)) return undefined;
  return text.match(/\.{3}|[A-Za-z]/g) ?? [];
}

/** Without an arrow the result has the ellipsis and, in alphabetical order, the letters that stand only once. */
function implicitResult(operands: readonly (readonly string[])[]): readonly string[] {
  const all = operands.flat();
  const once = all.filter((s) => s !== ELLIPSIS && all.indexOf(s) === all.lastIndexOf(s)).sort();
  return all.includes(ELLIPSIS) ? [ELLIPSIS, ...once] : once;
}
