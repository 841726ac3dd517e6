// Checks nodes that compute with integers, reals and booleans: `sym.<operator>`, for the operators of the expression language.
import { didYouMean } from '../../report/nearest.ts';
import { SCALAR_OPERATORS } from '../expression/scalar.ts';
import type { GraphNode } from '../model.ts';
import { kindOf } from './kinds.ts';
import type { NodeSite } from './node-site.ts';
import { lookUp } from './scope.ts';

const PREFIX = 'sym.';

export function isScalarNode(node: GraphNode): boolean {
  return node.op.startsWith(PREFIX);
}

export function checkScalarNode(site: NodeSite): void {
  const { node, scope } = site;
  const operator = lookUp(SCALAR_OPERATORS, node.op.slice(PREFIX.length));
  if (!operator) {
    const known = Object.keys(SCALAR_OPERATORS).map((name) => PREFIX + name);
    site.report('graph-unknown-op', `: there is no scalar operator "${node.op}"`, didYouMean(node.op, known));
    return;
  }
  const expected = operator.parameters.join(', ');
  const found = Object.keys(node.args).join(', ');
  if (expected !== found)
    site.report('graph-unknown-argument', ` has the arguments (${found})`, `${node.op} takes (${expected})`);
  for (const [name, argument] of Object.entries(node.args)) {
    const kind = kindOf(argument, scope.values);
    if (kind !== undefined && kind !== 'int' && kind !== 'float' && kind !== 'bool')
      site.reportKind(name, 'an integer, real or boolean');
  }
  if (node.results.length !== 1)
    site.report('graph-result-count', ` has ${node.results.length} results, but a scalar operator has one`);
}
