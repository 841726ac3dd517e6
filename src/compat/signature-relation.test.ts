import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseSignature } from '../opset/signature/parse.ts';
import { findBackwardObstacles, findForwardObstacles } from './signature-relation.ts';

const PAIRS = gunzipSync(readFileSync(new URL('testdata/schema-pairs.tsv.gz', import.meta.url)))
  .toString('utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t') as [labels: string, old: string, next: string]);

describe('the relation of signatures', () => {
  it('agrees with PyTorch on every recorded pair, both ways', () => {
    const wrong = PAIRS.flatMap(([labels, oldText, nextText]) => {
      const [old, next] = [oldText, nextText].map((text) => parseSignature(text, { checked: false })) as [never, never];
      const backward = findBackwardObstacles(old, next);
      const forward = findForwardObstacles(old, next);
      const found = `${Number(backward.length === 0)}${Number(forward.length === 0)}`;
      return found === labels
        ? []
        : [
            `${labels} is ${found}: ${oldText} -> ${nextText} ${[...backward, ...forward].map((o) => o.reason).join('; ')}`,
          ];
    });
    expect(wrong).toEqual([]);
    expect(PAIRS.length).toBe(2966);
  });

  const obstacles = (old: string, next: string): string[] => {
    return findBackwardObstacles(parseSignature(old), parseSignature(next)).map(({ reason }) => reason);
  };

  it('says why', () => {
    expect(obstacles('(Tensor self, int dim) -> Tensor', '(Tensor self, int axis) -> Tensor')).toEqual([
      "'axis' stands where 'dim' was",
    ]);
    expect(obstacles('(Tensor self, int dim=0) -> Tensor', '(Tensor self, int dim=1) -> Tensor')).toEqual([
      "'dim' has another default",
    ]);
    expect(obstacles('(Tensor self, int dim) -> Tensor', '(Tensor self) -> Tensor')).toEqual([
      "there are fewer arguments than before: 'dim'",
    ]);
    expect(obstacles('(Tensor self) -> Tensor', '(Tensor self, int dim) -> Tensor')).toEqual([
      "the new argument 'dim' has no default",
    ]);
  });
});
