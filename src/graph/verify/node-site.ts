// One node under verification: where it stands, what its arguments are, and how to report about it.
import { type Argument, type GraphNode, isList } from '../model.ts';
import { kindOf } from './kinds.ts';
import { describeNode, type Scope, type Verification } from './scope.ts';

const LONGEST_QUOTE = 60;

export class NodeSite {
  readonly verification: Verification;
  readonly scope: Scope;
  readonly node: GraphNode;
  readonly where: string;

  constructor(verification: Verification, scope: Scope, node: GraphNode, index: number) {
    this.verification = verification;
    this.scope = scope;
    this.node = node;
    this.where = describeNode(scope, node, index);
  }

  /** `problem` follows the name of the node: " lacks …", ": there is no …". */
  report(code: string, problem: string, fix?: string): void {
    this.verification.report(code, this.where + problem, fix);
  }

  reportKind(argument: string, expected: string, fix?: string): void {
    const found = this.describe(this.node.args[argument] as Argument);
    this.report('graph-argument-kind', `, argument "${argument}": expected ${expected}, found ${found}`, fix);
  }

  private describe(argument: Argument): string {
    if (argument === null) return 'none';
    const text = JSON.stringify(argument);
    const quote = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
    return isList(argument) ? `the list ${quote}` : `${kindOf(argument, this.scope.values)} ${quote}`;
  }
}
