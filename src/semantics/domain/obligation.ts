// One thing that a call must satisfy: how it is tested, and how arguments change so that it holds, or fails.
import type { Node } from '../tree.ts';
import type { Repair } from './repair.ts';
import type { World } from './world.ts';

export interface Obligation {
  /** As an evaluation reports it, without the key of the op. */
  readonly label: string;
  /** Tested only where everything else holds. */
  readonly isCostly?: boolean;
  /** Tested after all constraints: whoever breaks a constraint need not care. */
  readonly isLast?: boolean;
  /** Its repair tries all there is: if it fails to break, nothing does. */
  readonly isExhaustive?: boolean;
  /** Nodes whose arguments a search may change. */
  readonly nodes: readonly Node[];
  /** Undefined where it cannot be told, as something before it fails. */
  test(world: World): boolean | undefined;
  /** Changes arguments so that the test comes out as wanted; false where nothing was changed. */
  repair(repair: Repair, want: boolean): boolean;
}
