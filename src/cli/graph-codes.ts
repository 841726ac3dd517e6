// What the codes of findings about graphs and imported programs mean: rows of the table behind `opset explain CODE`.
import type { CodeText } from '../opset/codes.ts';

const code = (title: string, why: string, fix: string): CodeText => ({ title, why, fix });

const STRANGE =
  'A graph is run as it stands; what cannot be resolved before would fail on the way, or not be noticed at all.';
const MEND = 'Mend the program that wrote the graph, or write it again.';

export const GRAPH_CODES: Readonly<Record<string, CodeText>> = {
  'graph-json': code('The file is no JSON document.', 'Nothing in it can be read.', MEND),
  'graph-schema': code(
    'The document is not of the form of a canonical graph.',
    STRANGE,
    'See spec/schema/graph.schema.json.',
  ),
  'graph-weights': code(
    'The weights beside the graph are missing, or not those that it names.',
    'A parameter would have no value, or one of another shape.',
    'Keep graph.json and weights.safetensors of one export together.',
  ),
  'graph-role': code('An input or output whose role does not fit what it is.', STRANGE, MEND),
  'graph-calling': code('The order or names of inputs and outputs do not fit the calling convention.', STRANGE, MEND),
  'graph-dtype': code('A value has another dtype than the graph says.', STRANGE, MEND),
  'graph-strides': code('The strides of a value do not fit its shape.', STRANGE, MEND),
  'graph-unknown-op': code(
    'A node calls an op that the op-set does not have in this version.',
    'Nobody could say what the node means.',
    'See `opset ls ops`; decompose the program into core ops when it is exported, or choose the version it was made for.',
  ),
  'graph-unknown-argument': code('A node gives an argument that its op does not take.', 'It would be ignored.', MEND),
  'graph-missing-argument': code('A node does not give an argument that its op needs.', STRANGE, MEND),
  'graph-argument-kind': code('An argument is not of the type that the signature says.', STRANGE, MEND),
  'graph-result-count': code('A node names more or fewer results than its op gives.', STRANGE, MEND),
  'graph-result-kind': code('A result is not of the type that the signature says.', STRANGE, MEND),
  'graph-call-schema': code('A node calls an op under a signature that the op-set does not have.', STRANGE, MEND),
  'graph-undefined-value': code(
    'A node reads a value that nothing before it gives.',
    STRANGE,
    'Order the nodes so that values are defined first.',
  ),
  'graph-redefined-value': code(
    'Two nodes give a value of the same name.',
    'Readers would disagree which of the two is meant.',
    MEND,
  ),
  'graph-untyped-value': code('A value without a type.', 'Its dtype and shape could not be checked.', MEND),
  'graph-unknown-subgraph': code('A node names a subgraph that is not there.', STRANGE, MEND),
  'graph-unused-subgraph': code(
    'A subgraph that no node names.',
    'It only adds to the size, and hints at a lost node.',
    'Remove it.',
  ),
  'graph-subgraph-contract': code('A subgraph does not take or give what its node passes and expects.', STRANGE, MEND),
  'graph-recursion': code('A subgraph that calls itself.', 'It would never end.', MEND),
  'graph-expression': code('A size that is no arithmetic expression over the symbols of the graph.', STRANGE, MEND),
  'graph-unknown-symbol': code('A size speaks of a symbol that the graph does not declare.', STRANGE, MEND),
  'graph-symbol-range': code('The range of a symbol is empty or not of integers.', STRANGE, MEND),
  'import-archive': code(
    'The file is not a sound archive of an exported program.',
    'It may be cut short, or changed on its way.',
    'Fetch or export it again.',
  ),
  'import-document': code(
    'A document inside the archive is not of the form of an exported program.',
    STRANGE,
    'Export it again with a release of PyTorch that is supported.',
  ),
  'import-limit': code(
    'The archive holds more than a program can need.',
    'A hostile file could exhaust the memory of whoever reads it.',
    'Fetch the file from its author again.',
  ),
  'import-in-place': code(
    'The program writes to a tensor in a way that cannot be said by functions.',
    'The op-set is functional: a write becomes a new value, and for some views, ops and loops there is none.',
    'Export the program with run_decompositions().',
  ),
  'import-size': code(
    'Written out, with its regions in place, the program is larger than a program can need.',
    'A hostile file could exhaust the memory of whoever reads it.',
    'Fetch the file from its author again, or export the program with run_decompositions().',
  ),
};
