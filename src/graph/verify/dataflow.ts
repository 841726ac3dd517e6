// Checks that every value is defined once, before it is used, and has a type; and that every subgraph exists and does not call itself.
import { didYouMean } from '../../report/nearest.ts';
import { subgraphsOf } from '../higher-order.ts';
import { type Argument, referencesOf } from '../model.ts';
import { describeNode, describeScope, lookUp, type Scope, type Verification } from './scope.ts';

export function checkDataflow(verification: Verification): void {
  const { graph } = verification;
  for (const scope of verification.scopes) {
    const subgraph = scope.subgraph === undefined ? undefined : lookUp(graph.subgraphs, scope.subgraph);
    const inputs = subgraph
      ? subgraph.inputs
      : graph.inputs.flatMap((input) => ('value' in input ? [input.value] : []));
    const outputs = subgraph ? subgraph.outputs : graph.outputs.map((output) => output.value);
    checkScope(verification, scope, inputs, outputs);
  }
  checkSubgraphs(verification);
}

function checkScope(
  verification: Verification,
  scope: Scope,
  inputs: readonly string[],
  outputs: readonly Argument[],
): void {
  const defined = new Set<string>();
  const define = (name: string, where: string): void => {
    if (defined.has(name))
      verification.report(
        'graph-redefined-value',
        `${where} defines "${name}" a second time`,
        'give each value a name of its own',
      );
    defined.add(name);
    if (!Object.hasOwn(scope.values, name))
      verification.report(
        'graph-untyped-value',
        `${where} defines "${name}", which has no entry in "values"`,
        'declare its dtype and shape, or what the scalar is worth',
      );
  };
  const use = (argument: Argument, where: string): void => {
    for (const name of referencesOf(argument)) {
      if (defined.has(name)) continue;
      const later = scope.nodes.some((node) => node.results.flat().includes(name));
      const fix = later ? 'order the nodes so that each comes after what it reads' : didYouMean(name, defined);
      verification.report(
        'graph-undefined-value',
        `${where} reads "${name}", which ${later ? 'only a later node defines' : 'nothing defines'}`,
        fix,
      );
    }
  };
  for (const name of inputs) define(name, `${describeScope(scope)}the inputs`);
  for (const [index, node] of scope.nodes.entries()) {
    const where = describeNode(scope, node, index);
    for (const [name, argument] of Object.entries(node.args)) use(argument, `${where}, argument "${name}":`);
    for (const name of node.results.flat()) if (name !== null) define(name, where);
  }
  for (const [index, output] of outputs.entries()) use(output, `${describeScope(scope)}output ${index}`);
}

function checkSubgraphs(verification: Verification): void {
  const { subgraphs } = verification.graph;
  const state = new Map<string, 'open' | 'done'>();
  const visit = (scope: Scope): void => {
    for (const [index, node] of scope.nodes.entries()) {
      for (const name of subgraphsOf(node)) {
        const body = lookUp(subgraphs, name);
        if (!body) {
          verification.report(
            'graph-unknown-subgraph',
            `${describeNode(scope, node, index)} calls the subgraph "${name}", which does not exist`,
            didYouMean(name, Object.keys(subgraphs)),
          );
        } else if (state.get(name) === 'open') {
          verification.report(
            'graph-recursion',
            `${describeNode(scope, node, index)} calls the subgraph "${name}" from inside of it`,
            'subgraphs cannot be recursive; use a loop',
          );
        } else if (!state.has(name)) {
          state.set(name, 'open');
          visit({ subgraph: name, ...body });
          state.set(name, 'done');
        }
      }
    }
  };
  const [program] = verification.scopes;
  visit(program as Scope);
  for (const name of Object.keys(subgraphs))
    if (!state.has(name))
      verification.report('graph-unused-subgraph', `the subgraph "${name}" is called by no node`, 'delete it');
}
