// Did-you-mean: a name nobody knows and the names there are come in; the nearest known name, or a short hint, goes out.

/** Names beyond this length are not compared: the work grows with the product of the lengths. */
const LONGEST_NAME = 80;

/**
 * Edit distance in which an insertion, a deletion, a substitution and a swap of neighbours each cost 1 (optimal string alignment).
 */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best = Math.min(last[j]! + 1, row[j - 1]! + 1, substitution);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, beforeLast[j - 2]! + 1);
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}

/** The known name nearest to `name`, or undefined where none is near enough to be a likely slip of the keyboard. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  if (name.length > LONGEST_NAME) return undefined;
  let best: string | undefined;
  // A third of the letters may be wrong, at least one and at most three.
  let bound = Math.min(3, Math.max(1, Math.floor(name.length / 3)));
  const folded = name.toLowerCase();
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) > bound) continue;
    // Case alone is half a mistake, so that 'tensor' finds 'Tensor' before any other word.
    const distance = candidate.toLowerCase() === folded ? 0.5 : editDistance(name, candidate);
    if (distance <= bound && (best === undefined || distance < bound)) {
      best = candidate;
      bound = distance;
    }
  }
  return best;
}

/** A sentence for a fix: the nearest name if there is one, else all names if they are few enough to read. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const names = [...known];
  const best = nearest(name, names);
  if (best !== undefined) return `did you mean '${best}'?`;
  if (names.length === 0) return 'there are none to choose from';
  return names.length <= 24 ? `known are: ${names.join(', ')}` : `${names.length} names are known, none of them near`;
}
