import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GraphError } from '../../error.ts';
import { subgraphsOf } from '../../higher-order.ts';
import { isState, isTensorType } from '../../model.ts';
import { verifyGraph } from '../../verify/index.ts';
import { type ImportedProgram, importPt2 } from './index.ts';
import { pytorchSignatures } from './signatures.ts';
import { buildZip, type ZipEntry } from './zip-fixture.ts';

const PROGRAMS = fileURLToPath(new URL('../../../../conformance/graphs/pt2/', import.meta.url));
const MALFORMED = fileURLToPath(new URL('../../../../conformance/graphs/pt2-bad/', import.meta.url));
const ops = pytorchSignatures();

function load(name: string): Promise<ImportedProgram> {
  return importPt2(join(PROGRAMS, `${name}.pt2`), { opset: '1.0' });
}

interface IndexEntry {
  readonly name: string;
  readonly dialect: string;
  readonly outputs: Readonly<Record<string, number>>;
  readonly ops: Readonly<Record<string, number>>;
}

describe('programs of PyTorch 2.15', () => {
  const index: IndexEntry[] = JSON.parse(readFileSync(join(PROGRAMS, 'index.json'), 'utf8'));
  test('the index lists every program', () => {
    const files = readdirSync(PROGRAMS).filter((name) => name.endsWith('.pt2'));
    expect(index.map(({ name }) => `${name}.pt2`).sort()).toEqual(files.sort());
  });

  test.each(index)(
    '$name imports, verifies, and has the ops and weights it should',
    async ({ name, dialect, ops: counts, outputs }) => {
      const { graph, weights } = await load(name);
      expect(verifyGraph(graph, { ops })).toEqual([]);
      const nodes = [graph.nodes, ...Object.values(graph.subgraphs).map((body) => body.nodes)].flat();
      // Those of the training dialect get other nodes where they write in place.
      if (dialect === 'core') expect(nodes.length).toBe(Object.values(counts).reduce((sum, count) => sum + count, 0));
      expect(graph.outputs.filter(({ role }) => role === 'user_output').length).toBe(outputs.user_output);
      for (const input of graph.inputs.filter(isState)) {
        const type = graph.values[input.value];
        expect(type && isTensorType(type) && type.shape).toEqual(weights.get(input.name)?.shape);
      }
    },
  );

  test('every argument is there, those left at their default too', async () => {
    const { graph } = await load('llama-core');
    for (const node of graph.nodes)
      expect(Object.keys(node.args), node.op).toEqual(
        ops.signature(node.op)?.arguments.map(({ name }) => name) ?? Object.keys(node.args),
      );
    const cast = graph.nodes.find(({ op }) => op === 'aten.add.Tensor');
    expect(cast?.args.alpha).toBe(1);
  });

  test('nodes know their module', async () => {
    const { graph } = await load('llama-core');
    expect(graph.nodes.map((node) => node.module)).toContain('model.model.layers.1.self_attn');
  });

  test('plain values among inputs and outputs', async () => {
    const { graph } = await load('convention-core');
    expect(graph.inputs.slice(0, 4)).toEqual([
      { role: 'user_input', value: 'x' },
      { role: 'fixed_input', name: 'n', equals: 3 },
      { role: 'fixed_input', name: 'scale', equals: { float: 0.5 } },
      { role: 'fixed_input', name: 'flag', equals: true },
    ]);
    expect(graph.outputs.map(({ value }) => value)).toContainEqual(null);
    expect(graph.calling?.arguments).toEqual(['x', 'n', 'scale', 'flag', 'name', 'nothing', 'tree', 'key']);
  });

  test('tied weights share their storage, views keep strides and offset', async () => {
    const { weights } = await load('tied-weights-core');
    const get = (name: string) => weights.get(name) ?? expect.fail(name);
    expect(get('head.weight').data).toBe(get('embed.weight').data);
    expect(get('inner').data).toBe(get('whole').data);
    expect(get('inner')).toMatchObject({ shape: [3, 3], strides: [8, 2], offset: 10 });
    expect(get('turned')).toMatchObject({ shape: [8, 5], strides: [1, 8], offset: 0 });
    expect(get('part')).toMatchObject({ shape: [6], offset: 7 });
    expect(get('empty').numel).toBe(0);
  });

  test('mutated buffers and dynamic sizes', async () => {
    const { graph } = await load('llama-cache-chunks-core');
    const written = graph.outputs.filter(({ role }) => role === 'buffer_mutation').map(({ target }) => target);
    expect(written).toContain('key_cache_0');
    expect((await load('llama-core')).graph.symbols).toEqual({ s70: { kind: 'int', max: 64 } });
  });

  test('ranges of expressions become guards', async () => {
    const { graph } = await load('derived-dims-core');
    expect(graph.guards).toContain('2 * s44 + 1 <= 61');
    expect(graph.guards).toContain('3 * size(y, 0) % 6 == 0');
  });

  test('symbolic arithmetic becomes scalar nodes', async () => {
    const { graph } = await load('symbols-core');
    const found = new Set(graph.nodes.map(({ op }) => op).filter((op) => op.startsWith('sym.')));
    for (const operator of [
      'add',
      'max',
      'min',
      'float',
      'truediv',
      'trunc',
      'floordiv',
      'mod',
      'pow',
      'sqrt',
      'rshift',
      'ite',
    ])
      expect(found).toContain(`sym.${operator}`);
  });

  test('control flow calls subgraphs by name', async () => {
    const { graph } = await load('while-nested-core');
    const loop = graph.nodes.find(({ op }) => op === 'higher_order.while_loop');
    expect(Object.keys(loop?.args ?? {})).toEqual(['cond_graph', 'body_graph', 'carried_inputs', 'additional_inputs']);
    const [, body] = loop ? subgraphsOf(loop) : [];
    expect(graph.subgraphs[body ?? '']?.nodes.map(({ op }) => op)).toContain('higher_order.while_loop');
  });

  test('without weights nothing but the tables is read', async () => {
    const { graph, weights } = await importPt2(join(MALFORMED, 'crc-weight.pt2'), { opset: '1.0', weights: false });
    expect([graph.nodes.length, weights.size]).toEqual([10, 0]);
  });
});

describe('malformed programs', () => {
  const index: { name: string; expect: 'ok' | 'error'; wrong: string }[] = JSON.parse(
    readFileSync(join(MALFORMED, 'index.json'), 'utf8'),
  );
  const messages: Record<string, RegExp> = {
    'truncated-half': /not a sound zip archive/,
    'truncated-directory': /not a sound zip archive/,
    'crc-weight': /the checksum of entry "good\/data\/weights\/weight_0" is wrong/,
    'traversal-weight-path': /config\["linear\.weight"\]\.path_name: "\.\.\/\.\.\/.*" is no file name inside of/,
    'short-weight': /"linear\.weight" needs 48 bytes by dtype float32.* has 44/,
    'huge-size': /"linear\.weight" needs 17592186044416 bytes/,
    'not-json': /good\/models\/model\.json: expected a value, line 1 column 1/,
    'unknown-op':
      /node "relu" \(aten\.frobnicate\.default\): there is no op "aten\.frobnicate\.default" in op-set 1\.0/,
    'undefined-value': /node "relu" \(aten\.relu\.default\), argument "self": reads "ghost", which nothing defines/,
    'schema-major': /schema_version\.major: schema version 9, but only 8\.x can be read/,
    'missing-weight': /entry "good\/data\/weights\/weight_0", which the archive lacks/,
    'srepr-call': /tensor_values\["x"\]\.sizes\[0\]\.as_expr\.expr_str: "__import__" is no sympy const/,
  };

  test.each(index)('$name ($expect): $wrong', async ({ name, expect: expected }) => {
    const read = async () => {
      const program = await importPt2(join(MALFORMED, `${name}.pt2`), { opset: '1.0' });
      const findings = verifyGraph(program.graph, { ops });
      if (findings.length > 0) throw new GraphError(findings);
      return program;
    };
    if (expected === 'ok') expect((await read()).weights.get('linear.bias')?.shape).toEqual([3]);
    else
      await expect(read()).rejects.toMatchObject({
        name: 'GraphError',
        message: expect.stringMatching(messages[name] as RegExp),
      });
    expect(existsSync('PWNED')).toBe(false);
  });
});

describe('archives of other kinds', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'import-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function importEntries(entries: ZipEntry[]): Promise<ImportedProgram> {
    const path = join(folder, 'test.pt2');
    await writeFile(path, buildZip(entries));
    return importPt2(path, { opset: '1.0' });
  }
  const frame: ZipEntry[] = [
    { name: 'm/archive_format', content: 'pt2' },
    { name: 'm/archive_version', content: '0' },
    { name: 'm/byteorder', content: 'little' },
  ];

  test.each<[string, ZipEntry[], string]>([
    ['no program', [{ name: 'readme', content: '' }], 'no exported program: the archive has no models/<name>.json'],
    [
      'PyTorch 2.7',
      [{ name: 'serialized_exported_program.json', content: '{}' }],
      'an archive of PyTorch 2.7 or older',
    ],
    [
      'PyTorch 2.8',
      [...frame, { name: 'm/models/model.json', content: '{}' }, { name: 'm/data/weights/model.pt', content: '' }],
      'an archive of PyTorch 2.8',
    ],
    [
      'big-endian',
      [
        { name: 'm/models/model.json', content: '{}' },
        { name: 'm/archive_format', content: 'pt2' },
        { name: 'm/archive_version', content: '0' },
        { name: 'm/byteorder', content: 'big' },
      ],
      'm/byteorder is "big", expected "little"',
    ],
    [
      'several programs',
      [...frame, { name: 'm/models/a.json', content: '{}' }, { name: 'm/models/b.json', content: '{}' }],
      'the archive holds the programs a, b',
    ],
    [
      'a document that is no object',
      [...frame, { name: 'm/models/model.json', content: '[]' }],
      'm/models/model.json: expected an object, found []',
    ],
    [
      'an empty document',
      [...frame, { name: 'm/models/model.json', content: '{}' }],
      'm/models/model.json: the key "schema_version" is missing',
    ],
  ])('%s', async (_, entries, message) => {
    await expect(importEntries(entries)).rejects.toThrow(GraphError);
    await expect(importEntries(entries)).rejects.toThrow(message);
  });
});
