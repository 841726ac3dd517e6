// The verifier: a canonical graph and the ops of its op-set version in, findings out. What it lets pass can be run without further checks of structure.
import type { Finding } from '../../report/finding.ts';
import { checkSchema } from '../document.ts';
import { GraphError } from '../error.ts';
import type { CanonicalGraph } from '../model.ts';
import { checkDataflow } from './dataflow.ts';
import { checkNodes } from './nodes.ts';
import { checkRoles } from './roles.ts';
import { Verification, type VerifyOptions } from './scope.ts';
import { checkSymbols } from './symbols.ts';

export type { OpTable, VerifyOptions } from './scope.ts';

/** All findings, most basic rule first; none means that the graph is sound. */
export function verifyGraph(graph: CanonicalGraph, options: VerifyOptions): Finding[] {
  const shape = checkSchema(graph, 'graph');
  // The other checks rely on the shape.
  if (shape.length > 0) return shape;
  const verification = new Verification(graph, options);
  checkDataflow(verification);
  checkRoles(verification);
  checkSymbols(verification);
  checkNodes(verification);
  return verification.findings;
}

/** Throws a `GraphError` with all findings if there are any. */
export function requireSound(graph: CanonicalGraph, options: VerifyOptions): void {
  const findings = verifyGraph(graph, options);
  if (findings.length > 0) throw new GraphError(findings);
}
