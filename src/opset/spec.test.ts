import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generateSpecTypes } from '../../tools/generate-spec-types.ts';
import { DTYPES } from '../tensor/dtype.ts';
import { SPEC_CODES } from './codes.ts';
import { loadOpset } from './load.ts';
import { packageFolder } from './root.ts';
import { memorySource } from './source/source.ts';
import { compareVersions, isIn, meaningIn } from './version.ts';

describe('spec/dtypes.yaml', () => {
  const text = readFileSync(new URL('../../spec/dtypes.yaml', import.meta.url), 'utf8');
  const { opset, findings } = loadOpset(memorySource({ 'spec/dtypes.yaml': text }));

  it('reads without a finding', () => expect(findings).toEqual([]));

  it('lists the dtypes of the tensor layer', () => {
    expect([...opset.dtypes.keys()].sort()).toEqual(Object.keys(DTYPES).sort());
  });

  it.each(Object.values(DTYPES))('states the facts of $name', (info) => {
    const { format, ...dtype } = opset.dtypes.get(info.name)!;
    expect(dtype).toMatchObject({ class: info.class, bits: info.bits, signed: info.signed, packed: info.packed });
    expect(dtype.parts).toBe(info.part);
    if (info.class !== 'float') return expect(format).toBeUndefined();
    const { nan, ...numbers } = format!;
    const { exponent, mantissa, bias, largest, smallestNormal, smallest, infinities, negativeZero } = info;
    expect(numbers).toEqual({ exponent, mantissa, bias, largest, smallestNormal, smallest, infinities, negativeZero });
    expect(nan === 'ieee').toBe(infinities);
  });

  it('has sets that read as their dtypes allow', () => {
    for (const { name, reads, dtypes } of opset.sets.values()) {
      const classes = new Set(dtypes.map((dtype) => DTYPES[dtype].class));
      if (reads === 'bool') expect([...classes], name).toEqual(['bool']);
      if (reads === 'int')
        expect(
          [...classes].every((kind) => kind === 'integer' || kind === 'bool'),
          name,
        ).toBe(true);
    }
    expect(opset.sets.get('any')!.dtypes).toHaveLength(15);
    expect(opset.sets.get('storable')!.dtypes).toHaveLength(21);
  });

  it('has no two sets that are the same', () => {
    const seen = [...opset.sets.values()].map(({ reads, dtypes }) => `${reads} ${[...dtypes].sort()}`);
    expect(new Set(seen).size).toBe(seen.length);
  });
});

it('generated/types/spec is what the schemas give', async () => {
  const files = await generateSpecTypes();
  expect([...files.keys()]).toEqual(
    ['dtypes', 'expectations', 'functions', 'op', 'policy', 'profile', 'version'].map(
      (kind) => `generated/types/spec/${kind}.ts`,
    ),
  );
  for (const [path, content] of files) expect(readFileSync(`${packageFolder()}/${path}`, 'utf8'), path).toBe(content);
  expect(await generateSpecTypes()).toEqual(files);
});

describe('op-set versions', () => {
  it('are ordered by number, the draft last', () => {
    expect(['1.10', 'draft', '0.9', '1.9', '2.0'].sort(compareVersions)).toEqual([
      '0.9',
      '1.9',
      '1.10',
      '2.0',
      'draft',
    ]);
    expect(compareVersions('1.2', '1.2')).toBe(0);
  });

  it('bound what counts', () => {
    expect(
      ['0.9', '1.0', '1.4', '1.5', 'draft'].map((version) => isIn(version, { since: '1.0', until: '1.5' })),
    ).toEqual([false, true, true, false, false]);
    const meanings = [{ since: '1.0', until: '1.2' }, { since: '1.4' }];
    expect(['0.9', '1.1', '1.2', '1.4', 'draft'].map((version) => meaningIn(meanings, version)?.since)).toEqual([
      undefined,
      '1.0',
      undefined,
      '1.4',
      '1.4',
    ]);
  });
});

it('every code of a finding is explained, and no other', () => {
  const folder = new URL('./', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?<!\.test)\.ts$/.test(file),
  );
  const used = files
    .filter((file) => file !== 'codes.ts')
    .flatMap((file) => {
      const text = readFileSync(new URL(file, folder), 'utf8');
      return [...text.matchAll(/(?:finding|report|#report)\(\s*'([a-z-]+)'|code: '([a-z-]+)'/g)].map(
        (match) => match[1] ?? match[2]!,
      );
    });
  expect([...new Set(used)].sort()).toEqual(Object.keys(SPEC_CODES).sort());
});
