// A skeleton is a spec file that lacks nothing but what a person must write.
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { pytorchSignatures } from '../src/graph/index.ts';
import { loadOpset, memorySource } from '../src/opset/index.ts';
import { skeleton } from './new-op.ts';

const signatures = pytorchSignatures();

test.each([
  'aten.addbmm.default',
  'aten.randperm.default',
  'aten.conv2d.padding',
  'aten.lstm.input',
  'aten.frexp.Tensor',
])('%s', (key) => {
  const text = skeleton(key, signatures.signature(key)!, 'composite');
  expect(parse(text)).toMatchObject({ op: key, tier: 'composite', summary: '', versions: [{ since: '1.0' }] });
});

test('the reader of specs names the summary that is to be written', () => {
  const key = 'aten.addbmm.default';
  const file = `spec/ops/aten/linear-algebra/addbmm.default.yaml`;
  const { findings } = loadOpset(memorySource({ [file]: skeleton(key, signatures.signature(key)!, 'composite') }));
  const own = findings.filter(({ location }) => location?.file === file);
  expect(own.map(({ message }) => message).join()).toContain("'summary' is empty");
});
