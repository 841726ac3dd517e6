// Checks each node against the signature of its op: the op exists, arguments have its names and kinds, there are as many results as it returns.
import { printDefault, printType } from '../../opset/signature/print.ts';
import type { Signature } from '../../opset/signature/tree.ts';
import { didYouMean } from '../../report/nearest.ts';
import { higherOrderOp } from '../higher-order.ts';
import { checkHigherOrderNode } from './control-flow.ts';
import { fits } from './kinds.ts';
import { NodeSite } from './node-site.ts';
import { checkScalarNode, isScalarNode } from './scalar-nodes.ts';
import { lookUp, type Verification } from './scope.ts';

export function checkNodes(verification: Verification): void {
  for (const scope of verification.scopes)
    for (const [index, node] of scope.nodes.entries()) checkNode(new NodeSite(verification, scope, node, index));
}

function checkNode(site: NodeSite): void {
  const { node, verification } = site;
  const { ops, unknownOps } = verification.options;
  const higherOrder = higherOrderOp(node.op);
  const signature = ops.signature(node.op);
  if (isScalarNode(node)) checkScalarNode(site);
  else if (higherOrder) checkHigherOrderNode(site, higherOrder);
  else if (signature) {
    const before = verification.findings.length;
    checkArguments(site, signature);
    // The schema says less well what the signature has said already.
    if (verification.findings.length === before)
      for (const problem of verification.options.calls?.problems(node.op, node.args) ?? [])
        site.report('graph-call-schema', `: ${problem}`, `see the signature of ${node.op}`);
    checkResults(site, signature);
  } else if (unknownOps !== 'allow') {
    const problem = `: there is no op "${node.op}" in op-set ${verification.graph.opset}`;
    site.report('graph-unknown-op', problem, didYouMean(node.op, ops.keys?.() ?? []));
  }
}

function checkArguments(site: NodeSite, signature: Signature): void {
  const { node, scope } = site;
  const names = signature.arguments.map(({ name }) => name);
  for (const name of Object.keys(node.args))
    if (!names.includes(name) && !signature.variadicArguments)
      site.report('graph-unknown-argument', ` has no argument "${name}"`, didYouMean(name, names));
  for (const { name, type, default: value } of signature.arguments) {
    const argument = lookUp(node.args, name);
    if (argument === undefined) {
      // A default may change from one version to the next, so a graph does not rely on it.
      const fix = value
        ? `write it out, also at its default ${printDefault(value)}`
        : `give it a value of type ${printType(type)}`;
      site.report('graph-missing-argument', ` lacks the argument "${name}"`, fix);
    } else if (!fits(argument, type, scope.values)) {
      site.reportKind(name, printType(type), `see the signature of ${node.op}`);
    }
  }
}

function checkResults(site: NodeSite, { returns, variadicReturns }: Signature): void {
  const { op, results } = site.node;
  if (variadicReturns) return;
  // An op without results is written as a node without results or with one that is undefined.
  if (returns.length === 0 && results.every((result) => result === null)) return;
  if (results.length !== returns.length) {
    const problem = ` has ${results.length} results, but ${op} returns ${returns.length}`;
    site.report('graph-result-count', problem, 'name each result, null for one that is undefined');
    return;
  }
  for (const [index, { type }] of returns.entries()) {
    const list = type.kind === 'list';
    const result = results[index];
    if (result !== null && list !== Array.isArray(result))
      site.report(
        'graph-result-kind',
        `, result ${index}: ${op} returns ${printType(type)}`,
        list ? 'write a list of names' : 'write one name',
      );
  }
}
