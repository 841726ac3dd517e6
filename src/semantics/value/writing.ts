// The state of one TypeScript function being written: the loops around the current place, what stands for each variable, and what was named where.
import type { Node, Variable } from '../tree.ts';
import type { Type } from '../types.ts';
import { childrenOf, visitVariables } from '../walk.ts';
import { call, type Frame } from './linear.ts';
import { typeText } from './types.ts';
import { atom, type Block, type Code, camel, constant, type Names } from './writer.ts';

/** The arithmetic of one emitted function; `cells` moves elements without looking at them. */
export type Arithmetic = 'float' | 'integer' | 'complex' | 'cells';

/** What stands for a variable in the code. */
export type Binding =
  | { readonly kind: 'code'; readonly code: Code; readonly depth: number }
  | { readonly kind: 'scalar-index'; readonly code: Code; readonly frame: LoopFrame }
  | { readonly kind: 'tuple-index'; readonly frame: LoopFrame; readonly length: Code }
  /** A local name used in place: its value is seen through, so that offsets stay linear. */
  | { readonly kind: 'alias'; readonly node: Node; readonly depth: number; name?: string };

export interface LoopFrame extends Frame {
  readonly block: Block;
  /** The block runs only in one branch of this loop: what is named there is out of sight elsewhere. */
  readonly branch?: boolean;
  /** Of a tuple loop: the counted offsets, by name, with where they start and how they step. */
  readonly counters: { readonly name: string; readonly start: Code; readonly strides: Code }[];
  /** Of a tuple loop: the depth at which its extents are known, and the nest is made. */
  readonly home?: number;
  /** Of a tuple loop: where it starts, if not at zeros. */
  readonly from?: Code;
  /** Of a tuple loop: the name of the index array, once something needs it. */
  index?: string;
}

/** A tensor as an operand: its elements in the class it is read in. */
export interface Operand {
  readonly name: string;
  readonly depth: number;
}

/** Modules of functions that emitted code imports whole, one an arithmetic. */
export const SPACES: readonly string[] = ['complex', 'float', 'integer'];

/** Which functions an arithmetic has. */
export interface FunctionTable {
  readonly runtime: ReadonlySet<string>;
  /** Functions written in the language that generated/reference/functions.ts exports. */
  readonly functions: ReadonlySet<string>;
  readonly float: ReadonlySet<string>;
  readonly integer: ReadonlySet<string>;
  readonly complex: ReadonlySet<string>;
}

/** The TypeScript type of an element in each arithmetic. */
export const NUMBER_TEXTS = { float: 'number', integer: 'bigint', complex: 'Complex', cells: 'number' } as const;

/** Names that emitted code imports: none of its own may hide one. */
export function importedNames({ runtime, functions }: FunctionTable): string[] {
  return [...SPACES, ...[...runtime, ...functions].map(camel)];
}

/** The dtype of a tensor that is defined by its elements, where no dtype row says another. */
export const DEFAULT_DTYPES = { num: 'compute', int: `'int64'`, bool: `'bool'` } as const;

/** Thrown where an arithmetic cannot express a node that is always evaluated. */
export class Unavailable extends Error {}

export abstract class Writing {
  readonly names: Names;
  readonly arithmetic: Arithmetic;
  readonly table: FunctionTable;
  readonly bindings: Map<number, Binding> = new Map();
  readonly operands: Map<string, Operand> = new Map();
  readonly hoisted: Map<string, string> = new Map();
  /** Names of tensors whose elements are exact, not yet rounded to any dtype, by what they are read as. */
  readonly exact: Map<string, 'num' | 'int' | 'bool'> = new Map();
  frames: LoopFrame[];
  /** Inside the block of an if statement: what is missing there fails when run. */
  inBranch: boolean = false;
  /** Whether `compute` is of the class of this arithmetic. It is not where a call is still to be dispatched by it. */
  isDispatched = true;
  readonly indexNames: Map<number, Code> = new Map();

  constructor(arithmetic: Arithmetic, table: FunctionTable, names: Names, block: Block) {
    this.arithmetic = arithmetic;
    this.table = table;
    this.names = names;
    this.frames = [{ kind: 'block', depth: 0, block, counters: [] }];
  }

  get block(): Block {
    return this.frame.block;
  }

  get frame(): LoopFrame {
    return this.frames.at(-1) as LoopFrame;
  }

  bind(variable: Variable, code: Code, depth = 0): void {
    this.bindings.set(variable.slot, { kind: 'code', code, depth });
  }

  isBound(variable: Variable): boolean {
    return this.bindings.has(variable.slot);
  }

  /** Writes into `block` at statement level: the block of an if statement. */
  inBlock(block: Block, write: () => void): void {
    const frames = this.frames;
    const operands = new Map(this.operands);
    const hoisted = new Map(this.hoisted);
    this.frames = [{ kind: 'block', depth: 0, block, counters: [] }];
    const inBranch = this.inBranch;
    this.inBranch = true;
    write();
    this.inBranch = inBranch;
    this.frames = frames;
    // What the block computed is in sight only inside it.
    restore(this.operands, operands);
    restore(this.hoisted, hoisted);
  }

  /** Writes as if the loops deeper than `depth` had not been entered. */
  atDepth<T>(depth: number, write: () => T): T {
    const frames = this.frames;
    this.frames = frames.slice(0, depth + 1);
    const result = write();
    this.frames = frames;
    return result;
  }

  bindLet(variable: Variable, value: Node): void {
    const { kind } = variable.type;
    if (kind === 'int' || (kind === 'list' && variable.type.item.kind === 'int')) {
      this.bindings.set(variable.slot, { kind: 'alias', node: value, depth: this.homeOf(value) });
      return;
    }
    const code = this.emit(value);
    if (/^[\w.']+$/.test(code.text)) {
      this.bindings.set(variable.slot, { kind: 'code', code, depth: this.depthOf(value) });
      return;
    }
    this.bindings.set(variable.slot, { kind: 'code', code: this.named(code, variable.name), depth: this.frame.depth });
  }

  variable(variable: Variable): Code {
    const binding = this.bindings.get(variable.slot);
    if (!binding) throw new Error(`'${variable.name}' is not bound`);
    if (binding.kind === 'code' || binding.kind === 'scalar-index') return binding.code;
    if (binding.kind === 'alias') return this.aliasValue(binding, variable);
    binding.frame.index ??= this.names.fresh(variable.name);
    return atom(binding.frame.index);
  }

  /** An aliased list or number, computed once in the loop it depends on. */
  aliasValue(binding: Extract<Binding, { kind: 'alias' }>, variable: Variable): Code {
    if (binding.name !== undefined) return atom(binding.name);
    return this.atDepth(binding.depth, () => {
      const code = this.emit(binding.node);
      if (/^[\w.]+$/.test(code.text)) return code;
      const name = this.names.fresh(variable.name);
      this.block.add(constant(name, code));
      if (!this.frame.branch) binding.name = name;
      return atom(name);
    });
  }

  /** Writes into `block` in place of the current one. */
  through<T>(block: Block, branch: boolean, write: () => T): T {
    const frames = this.frames;
    this.frames = [...frames.slice(0, -1), { ...this.frame, block, ...(branch ? { branch } : {}) }];
    const result = write();
    this.frames = frames;
    return result;
  }

  /** Writes what `node` needs into `block`, which runs only in one branch. Invariants still go to the loops outside. */
  lazily(block: Block, node: Node): Code {
    return this.through(block, true, () => this.emit(node));
  }

  missing(what: string): Code {
    if (!this.inBranch && !this.frames.some((f) => f.branch)) throw new Unavailable(what);
    return call('unavailable', atom(`'${what}'`));
  }

  /** The innermost loop that a node depends on. */
  depthOf(node: Node): number {
    let depth = 0;
    visitVariables(node, (variable) => {
      const binding = this.bindings.get(variable.slot);
      if (binding) depth = Math.max(depth, 'frame' in binding ? binding.frame.depth : binding.depth);
    });
    return depth;
  }

  /** Where code of a node may be written at the earliest: what only a test makes sure of stays behind that test. */
  homeOf(node: Node): number {
    const depth = this.depthOf(node);
    return leansOnTest(node)
      ? Math.max(
          depth,
          this.frames.findLastIndex((frame) => frame.branch),
        )
      : depth;
  }

  mentionsLoopTuple(node: Node): boolean {
    let found = false;
    visitVariables(node, (variable) => {
      const binding = this.bindings.get(variable.slot);
      if (binding?.kind === 'tuple-index') found = true;
      if (binding?.kind === 'alias' && this.mentionsLoopTuple(binding.node)) found = true;
    });
    return found;
  }

  blockAt(depth: number): Block {
    return (this.frames[depth] as LoopFrame).block;
  }

  hoist(code: Code, name: string): Code {
    return this.hoistAt(0, code, name);
  }

  /** Names `code` in the loop of that depth, before the loops inside it. */
  hoistAt(depth: number, code: Code, wanted: string): Code {
    const key = `${depth}:${code.text}`;
    const known = this.hoisted.get(key);
    if (known !== undefined) return atom(known);
    const name = this.names.fresh(wanted);
    this.blockAt(depth).add(constant(name, code));
    if (!this.frames[depth]?.branch) this.hoisted.set(key, name);
    return atom(name);
  }

  enter(frame: LoopFrame, write: () => void): void {
    this.frames = [...this.frames, frame];
    write();
    this.frames = this.frames.slice(0, -1);
    // Names made inside the loop end with it.
    for (const [key, operand] of this.operands) if (operand.depth >= frame.depth) this.operands.delete(key);
    for (const key of this.hoisted.keys()) if (Number(key.split(':')[0]) >= frame.depth) this.hoisted.delete(key);
  }

  named(code: Code, wanted: string): Code {
    const name = this.names.fresh(wanted);
    this.block.add(constant(name, code));
    return atom(name);
  }

  indexOf(frame: LoopFrame): Code {
    return this.indexNames.get(frame.depth) as Code;
  }

  typeText(type: Type): string {
    return typeText(type, NUMBER_TEXTS[this.arithmetic]);
  }

  /** A name of another module as the code writes it; the imports are read off the finished text. */
  use(module: 'runtime' | 'functions' | 'float' | 'integer' | 'complex', name: string): string {
    return module === 'runtime' || module === 'functions' ? name : `${module}.${name}`;
  }

  /** The code of an expression at this place. */
  abstract emit(node: Node): Code;

  /** As a value for an op or for the next step of a scan: tensors by their elements get a dtype, and are rounded to it. */
  abstract settled(node: Node): Code;
}

/** Whether a node speaks of an optional that was found to be there, or of an entry of a list of tensors. */
function leansOnTest(node: Node): boolean {
  const { type } = node;
  if (node.kind === 'variable' && node.variable.type.kind === 'optional' && type.kind !== 'optional') return true;
  return (node.kind === 'element' && type.kind === 'tensor') || childrenOf(node).some(leansOnTest);
}

function restore<K, V>(map: Map<K, V>, saved: ReadonlyMap<K, V>): void {
  map.clear();
  for (const [key, value] of saved) map.set(key, value);
}
