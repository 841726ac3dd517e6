// docs/architecture.md tells the import table as tools/check-house.ts checks it, and no page links to what is not there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { MAY_IMPORT } from './check-house.ts';

const DOCS = fileURLToPath(new URL('../docs/', import.meta.url));

test('the table of rooms is the one that is checked', () => {
  const text = readFileSync(join(DOCS, 'architecture.md'), 'utf8');
  const [, table = ''] = text.split('| room | holds | may import |');
  const rows = [...table.split('\n\n')[0]!.matchAll(/^\| (\w+) \| .* \| (.*) \|$/gm)].map((match) => [
    match[1]!,
    match[2] === 'anything' ? ['*'] : match[2] === 'nothing' ? [] : match[2]!.split(', '),
  ]);
  expect(Object.fromEntries(rows)).toEqual(MAY_IMPORT);
});

test.each(readdirSync(DOCS).filter((name) => name.endsWith('.md')))('links and paths of %s lead somewhere', (name) => {
  const text = readFileSync(join(DOCS, name), 'utf8');
  const anchors = (page: string): string[] =>
    [...readFileSync(page, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replace(/[^\w\- ]/g, '')
        .replaceAll(' ', '-'),
    );
  const broken = [...text.matchAll(/\]\(([^)]+)\)/g)]
    .map((match) => match[1]!)
    .filter((link) => !/^https?:/.test(link))
    .filter((link) => {
      const [path = '', anchor] = link.split('#');
      const page = path === '' ? join(DOCS, name) : resolve(dirname(join(DOCS, name)), path);
      return !existsSync(page) || (anchor !== undefined && !anchors(page).includes(anchor));
    });
  expect(broken).toEqual([]);
  const paths = [...text.matchAll(/`((?:src|spec|tools|conformance|examples|docs)\/[\w./-]*)`/g)].map(
    (match) => match[1]!,
  );
  expect(paths.filter((path) => !existsSync(join(DOCS, '..', path)))).toEqual([]);
});
