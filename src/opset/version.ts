// Op-set versions: texts like '1.10' come in, their order goes out. `draft` is later than all.

export function compareVersions(a: string, b: string): number {
  const [majorA, minorA] = parts(a);
  const [majorB, minorB] = parts(b);
  if (majorA !== majorB) return majorA < majorB ? -1 : 1;
  return minorA === minorB ? 0 : minorA < minorB ? -1 : 1;
}

function parts(version: string): [number, number] {
  if (version === 'draft') return [Number.POSITIVE_INFINITY, 0];
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return [major, minor];
}

/** Whether something with these bounds counts in `version`: from `since` on, until before `until`. */
export function isIn(version: string, { since, until }: { readonly since?: string; readonly until?: string }): boolean {
  if (since !== undefined && compareVersions(version, since) < 0) return false;
  return until === undefined || compareVersions(version, until) < 0;
}

/** The meaning that counts in `version`: the latest that began and has not ended. */
export function meaningIn<T extends { readonly since: string; readonly until?: string }>(
  meanings: readonly T[],
  version: string,
): T | undefined {
  const latest = meanings.findLast(({ since }) => compareVersions(since, version) <= 0);
  return latest !== undefined && isIn(version, latest) ? latest : undefined;
}
