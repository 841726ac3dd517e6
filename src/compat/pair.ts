// One op in two op-sets: what the rules ask about it, each answer worked out once and only when it is asked for.
import { isMutable } from '../opset/signature/queries.ts';
import { Canon } from './canonical.ts';
import { CannotTell } from './error.ts';
import { compareDtypes, type DtypeChanges } from './meaning/dtypes.ts';
import { EFFORT, type Effort, type Exploration, explore, type Version } from './meaning/explore.ts';
import { compareGradients, type GradientChange } from './meaning/gradients.ts';
import type { OpSide, Side } from './side.ts';
import { findBackwardObstacles, type Obstacle } from './signature-relation.ts';

const NOTHING: Exploration = { found: new Map(), calls: 0, sights: new Map() };

/** What calls ops: the meaning of an op, or its derivatives. */
export type Callers = 'meaning' | 'derivatives';

export class Pair {
  readonly key: string;
  readonly old: OpSide | undefined;
  readonly next: OpSide | undefined;
  private readonly sides: { readonly old: Side; readonly next: Side };
  private readonly effort: Effort;
  private readonly callees: (of: Callers) => readonly Pair[];
  private readonly canon = new Canon();
  private readonly answers = new Map<string, () => unknown>();

  /** `callees`: the ops that are called. */
  constructor(
    key: string,
    old: Side,
    next: Side,
    effort: Effort = EFFORT,
    callees: (of: Callers) => readonly Pair[] = () => [],
  ) {
    this.key = key;
    this.old = old.ops.get(key);
    this.next = next.ops.get(key);
    this.sides = { old, next };
    this.effort = effort;
    this.callees = callees;
  }

  /** Equal digests here, and nothing moved in what it calls: nothing can differ but words. */
  get isIdentical(): boolean {
    return this.old?.digest === this.next?.digest && !this.meaningCallsMoved && !this.derivativeCallsMoved;
  }

  private get meaningCallsMoved(): boolean {
    return this.once('meaning calls', () => this.callees('meaning').some((callee) => callee.hasMoved), false);
  }

  private get derivativeCallsMoved(): boolean {
    return this.once('derivative calls', () => this.callees('derivatives').some((callee) => callee.hasMoved), false);
  }

  /** Whether a call of this op may give something else, as far as running can tell. */
  private get hasMoved(): boolean {
    return this.once('moved', () => this.findMove(), false);
  }

  private findMove(): boolean {
    if (!this.old || !this.next) return true;
    if (this.old.digest === this.next.digest && !this.meaningCallsMoved) return false;
    try {
      return !this.isSameTree && (this.runs.found.size > 0 || this.signatureObstacles.length > 0);
    } catch (error) {
      if (error instanceof CannotTell) return true;
      throw error;
    }
  }

  /** Both definitions, where there are both and they differ. Throws CannotTell where a definition is gone. */
  get definitions():
    | { readonly old: NonNullable<OpSide['definition']>; readonly next: NonNullable<OpSide['definition']> }
    | undefined {
    if (!this.old || !this.next || this.isIdentical) return undefined;
    const { old, next } = this.sides;
    if (!this.old.definition)
      throw new CannotTell(`the definition that ${old.name} names is no longer in the op's file`);
    if (!this.next.definition)
      throw new CannotTell(`the definition that ${next.name} names is no longer in the op's file`);
    return { old: this.old.definition, next: this.next.definition };
  }

  get signatureObstacles(): readonly Obstacle[] {
    return this.once('signature', () => {
      const both = this.definitions;
      return both ? findBackwardObstacles(both.old.version.signature, both.next.version.signature) : [];
    });
  }

  /** Whether the checked trees are the same but for names and order: then nothing is run. */
  get isSameTree(): boolean {
    return this.once('tree', () => {
      const versions = this.versions;
      if (!versions) return true;
      if (this.meaningCallsMoved) return false;
      return this.canon.meaning(versions.old.meaning.program) === this.canon.meaning(versions.next.meaning.program);
    });
  }

  get dtypes(): DtypeChanges {
    return this.once('dtypes', () => {
      const versions = this.versions;
      const rows = versions && [versions.old, versions.next].map(({ meaning }) => this.canon.rows(meaning.program));
      if (!versions || rows?.[0] === rows?.[1] || !this.canRun) return { removed: [], added: [], changed: [] };
      return compareDtypes(versions.old, versions.next);
    });
  }

  get runs(): Exploration {
    return this.once('runs', () => {
      const versions = this.versions;
      if (!versions || this.isSameTree || !this.canRun) return NOTHING;
      const [old, next] = [versions.old, versions.next].map(({ meaning }) => this.canon.domain(meaning.program));
      return explore(versions.old, versions.next, this.effort, old === next);
    });
  }

  get gradients(): readonly GradientChange[] {
    return this.once('gradients', () => {
      const versions = this.versions;
      if (!versions || !this.canRun) return [];
      try {
        return compareGradients(versions.old, versions.next, this.canon, this.isSameTree && !this.derivativeCallsMoved);
      } catch (error) {
        // Where every result changed there is nothing to take a gradient of, and that has been told.
        if (error instanceof CannotTell && this.runs.found.size > 0) return [];
        throw error;
      }
    });
  }

  /** Where a call of the old signature is no call of the new one, the signature rules say all there is to say. */
  private get canRun(): boolean {
    const both = this.definitions;
    if (both && [both.old, both.next].some(({ version }) => isMutable(version.signature))) {
      throw new CannotTell('an op that writes to its arguments is not run');
    }
    return this.signatureObstacles.every(({ about }) => about === 'default');
  }

  private get versions(): { readonly old: Version; readonly next: Version } | undefined {
    return this.once('versions', () => {
      if (!this.definitions) return undefined;
      const { old, next } = this.sides;
      return {
        old: { side: old, meaning: old.meaning(this.key) },
        next: { side: next, meaning: next.meaning(this.key) },
      };
    });
  }

  /** `meanwhile` answers whoever asks while the answer is worked out: ops that call each other. A failure is an answer, too. */
  private once<T>(name: string, answer: () => T, meanwhile?: T): T {
    const known = this.answers.get(name);
    if (known) return known() as T;
    if (meanwhile !== undefined) this.answers.set(name, () => meanwhile);
    try {
      const found = answer();
      this.answers.set(name, () => found);
      return found;
    } catch (error) {
      this.answers.set(name, () => {
        throw error;
      });
      throw error;
    }
  }
}
