// Checks higher-order nodes: arguments, the subgraphs they call, and the contract between them.
import { didYouMean } from '../../report/nearest.ts';
import type { Call, HigherOrderOp } from '../higher-order.ts';
import type { Argument, Subgraph } from '../model.ts';
import { kindOf } from './kinds.ts';
import type { NodeSite } from './node-site.ts';
import { lookUp } from './scope.ts';

const WANTED_KIND = { graph: 'graph', values: 'list', value: undefined } as const;

export function checkHigherOrderNode(site: NodeSite, op: HigherOrderOp): void {
  // The contract can be looked at only if all arguments and subgraphs are there.
  if (!checkParts(site, op)) return;
  const call = callOf(site);
  for (const { what, found, expected } of call ? op.contract(call) : [])
    if (found !== expected)
      site.report(
        'graph-subgraph-contract',
        `: ${what}: ${found}, but ${expected} are needed`,
        `see the contract of ${site.node.op}`,
      );
}

function checkParts(site: NodeSite, { parameters }: HigherOrderOp): boolean {
  const { node, scope } = site;
  const names = Object.keys(parameters);
  let sound = true;
  for (const name of Object.keys(node.args)) {
    if (names.includes(name)) continue;
    sound = false;
    site.report('graph-unknown-argument', ` has no argument "${name}"`, didYouMean(name, names));
  }
  for (const [name, part] of Object.entries(parameters)) {
    const argument = lookUp(node.args, name);
    const wanted = WANTED_KIND[part];
    if (argument === undefined) {
      sound = false;
      site.report('graph-missing-argument', ` lacks the argument "${name}"`, `${node.op} takes (${names.join(', ')})`);
    } else if (wanted !== undefined && kindOf(argument, scope.values) !== wanted) {
      sound = false;
      site.reportKind(name, `a ${wanted}`);
    }
  }
  return sound;
}

/** Undefined if a subgraph is missing, which the data flow reports. */
function callOf({ node, verification }: NodeSite): Call | undefined {
  const graphs = new Map<string, Subgraph>();
  for (const [name, argument] of Object.entries(node.args)) {
    if (argument === null || typeof argument !== 'object' || !('graph' in argument)) continue;
    const body = lookUp(verification.graph.subgraphs, argument.graph);
    if (!body) return undefined;
    graphs.set(name, body);
  }
  return {
    graph: (parameter) => graphs.get(parameter) as Subgraph,
    count: (parameter) => (lookUp(node.args, parameter) as readonly Argument[]).length,
    results: node.results.length,
  };
}
