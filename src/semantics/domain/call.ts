// A generated call: which op, with which arguments, and what it is meant to show.
import type { Args } from '../../backend/values.ts';

export interface Call {
  readonly op: string;
  /** All arguments by name, those at their default too. */
  readonly args: Args;
  /** Label of the dtype row the call falls under; absent where none accepts it. */
  readonly row?: string;
  /** Label of what the call breaks; absent in a valid one. */
  readonly breaks?: string;
}
