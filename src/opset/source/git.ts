// The source of a git revision: a repository folder and a revision come in, the files of `spec/` at that revision go out. Nothing is checked out.
import { execFileSync } from 'node:child_process';
import { decodeText, type FileSource, LARGEST_FILE, SourceError } from './source.ts';

const MOST_OUTPUT = 512 * 1024 * 1024;

/**
 * Reads `spec/` below `folder` at `revision` (a branch, tag or commit). The revision is resolved once, so that a branch that moves
 * meanwhile changes nothing. Git is run without a shell.
 */
export function gitSource(folder: string, revision: string): FileSource {
  const commit = resolveCommit(folder, revision);
  const blobs = listBlobs(folder, commit);
  let texts: ReadonlyMap<string, Uint8Array> | undefined;
  return {
    name: `git:${revision}`,
    list: () => [...blobs.keys()].sort(),
    read: (path) => {
      texts ??= readBlobs(folder, blobs);
      const bytes = texts.get(path);
      if (bytes === undefined) throw new SourceError(`${path} is not in git:${revision}`);
      return decodeText(bytes, path);
    },
    display: (path) => `git:${revision}:${path}`,
  };
}

/** The commit that last changed `path` below `folder`; undefined where git, the repository or the commit is missing. */
export function lastCommitOf(folder: string, path: string): string | undefined {
  try {
    return git(folder, ['log', '-1', '--format=%H', '--', path]).toString('latin1').trim() || undefined;
  } catch {
    return undefined;
  }
}

function resolveCommit(folder: string, revision: string): string {
  // A leading '-' would be read as an option by git itself.
  if (revision === '' || revision.startsWith('-') || /[\0-\x20\x7f]/.test(revision)) {
    throw new SourceError(`'${revision}' is not a git revision`, 'name a branch, a tag or a commit, as in git:main');
  }
  try {
    return git(folder, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`])
      .toString('latin1')
      .trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      throw new SourceError(`git could not be run in ${folder}`, 'install git, and name a folder that exists');
    }
    const fix = `fetch it first (git fetch origin), or name another revision; 'git -C ${folder} log' shows what there is`;
    throw new SourceError(`git knows no revision '${revision}' in ${folder}`, fix);
  }
}

/** Path → object id of every regular file under spec/. Links and submodules are left out. */
function listBlobs(folder: string, commit: string): Map<string, string> {
  const blobs = new Map<string, string>();
  const listing = git(folder, ['ls-tree', '-r', '-z', commit, '--', 'spec/']).toString('utf8');
  for (const entry of listing.split('\0')) {
    const match = /^100\d{3} blob ([0-9a-f]+)\t([\s\S]+)$/.exec(entry);
    if (match) blobs.set(match[2]!, match[1]!);
  }
  if (blobs.size === 0) {
    const fix = 'name a revision of a repository that holds specs';
    throw new SourceError(`there is no folder 'spec' at ${commit.slice(0, 12)} in ${folder}`, fix);
  }
  return blobs;
}

// One process for all files; the reply is, for each id in turn: "ID blob SIZE\n", SIZE bytes, "\n".
function readBlobs(folder: string, blobs: ReadonlyMap<string, string>): Map<string, Uint8Array> {
  const output = git(folder, ['cat-file', '--batch'], `${[...blobs.values()].join('\n')}\n`);
  const texts = new Map<string, Uint8Array>();
  let at = 0;
  for (const path of blobs.keys()) {
    const lineEnd = output.indexOf(10, at);
    const size = Number(/ blob (\d+)$/.exec(output.toString('latin1', at, lineEnd))?.[1]);
    if (!Number.isSafeInteger(size))
      throw new SourceError(`git could not read ${path}`, "check the repository: 'git fsck'");
    texts.set(path, output.subarray(lineEnd + 1, lineEnd + 1 + Math.min(size, LARGEST_FILE + 1)));
    at = lineEnd + 1 + size + 1;
  }
  return texts;
}

function git(folder: string, args: readonly string[], input?: string): Buffer {
  return execFileSync('git', ['-C', folder, ...args], {
    ...(input === undefined ? {} : { input }),
    maxBuffer: MOST_OUTPUT,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
}
