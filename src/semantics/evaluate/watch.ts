// What an evaluation tells a watcher on the way: branches taken, terms reduced, rows and constraints met.

export interface Watch {
  branch(op: string, branch: number, side: boolean): void;
  terms(op: string, branch: number, count: number): void;
  row(op: string, label: string): void;
  /** A constraint, dtype rule or shape pattern that was tested. */
  constraint(op: string, label: string, holds: boolean): void;
}
