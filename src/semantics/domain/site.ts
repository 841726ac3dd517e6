// Where an expression stands: the names bound around it, what they are worth, and the argument an expression goes back to.

import { Tensor } from '../../tensor/tensor.ts';
import { compileNode } from '../evaluate/compile.ts';
import { Field } from '../evaluate/field.ts';
import type { Frame } from '../evaluate/frame.ts';
import type { BinderNode, Node, Variable } from '../tree.ts';
import type { Place, World } from './world.ts';

/** The names around an expression, innermost first; the outermost site binds none. */
export class Site {
  readonly world: World;
  readonly parent: Site | undefined;
  private readonly slot: number;
  /** What the name is defined as, or else the value it has here. */
  private readonly node: Node | undefined;
  private value: unknown;
  private version = -1;

  constructor(world: World, parent?: Site, variable?: Variable, bound?: { node: Node } | { value: unknown }) {
    this.world = world;
    this.parent = parent;
    this.slot = variable?.slot ?? -1;
    this.node = bound && 'node' in bound ? bound.node : undefined;
    this.value = bound && 'value' in bound ? bound.value : undefined;
  }

  /** With one more name, that stands for an expression of this site. */
  define(variable: Variable, node: Node): Site {
    return new Site(this.world, this, variable, { node });
  }

  /** With one more name, that has this value. */
  bind(variable: Variable, value: unknown): Site {
    return new Site(this.world, this, variable, { value });
  }

  /** What a name around this site stands for, and where that stands. */
  definition({ slot }: Variable): { readonly node: Node; readonly site: Site } | undefined {
    for (let at: Site | undefined = this; at; at = at.parent) {
      if (at.slot === slot) return at.node && at.parent ? { node: at.node, site: at.parent } : undefined;
    }
    const known = this.world.program.lets.find(({ variable }) => variable.slot === slot);
    return known && { node: known.value, site: new Site(this.world) };
  }

  /** The value of an expression that stands here. Throws where it has none. */
  evaluate(node: Node): unknown {
    return compileNode(node)(this.frame());
  }

  /** The value, or undefined where there is none. */
  attempt(node: Node): unknown {
    try {
      return this.evaluate(node);
    } catch {
      return undefined;
    }
  }

  private frame(): Frame {
    if (!this.parent) return this.world.frame();
    const frame = this.parent.frame();
    if (this.node && this.version !== this.world.version) {
      this.value = compileNode(this.node)(frame);
      this.version = this.world.version;
    }
    frame.set(this.slot, this.value);
    return frame;
  }
}

/** Bindings that a binder list may have before a visit gives up. */
const BINDINGS = 4096;

/** Every site that a binder list makes, in order; those a `where` keeps out are left out. A visit that answers true ends it. */
export function eachBinding(binders: readonly BinderNode[], site: Site, visit: (site: Site) => boolean): boolean {
  let left = BINDINGS;
  const from = (n: number, at: Site): boolean => {
    const binder = binders[n];
    if (!binder) return --left < 0 || visit(at);
    if (binder.kind === 'let') return from(n + 1, at.define(binder.variable, binder.value));
    if (binder.kind === 'where') return at.attempt(binder.condition) === true && from(n + 1, at);
    const to = at.attempt(binder.to);
    const start = binder.from && at.attempt(binder.from);
    if (Array.isArray(to)) {
      const starts = (start as number[] | undefined) ?? to.map(() => 0);
      return eachIndex(starts, to as number[], (index) => from(n + 1, at.bind(binder.variable, index)));
    }
    for (let k = (start as number | undefined) ?? 0; k < (to as number); k++) {
      if (left < 0 || from(n + 1, at.bind(binder.variable, k))) return true;
    }
    return false;
  };
  return from(0, site);
}

function eachIndex(
  starts: readonly number[],
  ends: readonly number[],
  visit: (index: readonly number[]) => boolean,
): boolean {
  const along = (index: readonly number[]): boolean => {
    const axis = index.length;
    if (axis === ends.length) return visit(index);
    for (let k = starts[axis] as number; k < (ends[axis] as number); k++) if (along([...index, k])) return true;
    return false;
  };
  return along([]);
}

/** The argument, or item of one, that an expression passes on as it is. */
export function placeOf(node: Node, site: Site): Place | undefined {
  switch (node.kind) {
    case 'variable': {
      const parameter = site.world.program.parameters.findIndex(({ slot }) => slot === node.variable.slot);
      if (parameter >= 0) return { parameter };
      const definition = site.definition(node.variable);
      return definition && placeOf(definition.node, definition.site);
    }
    case 'coerce':
      return placeOf(node.operand, site);
    case 'expansion':
      return placeOf(node.body, site);
    case 'let':
      return placeOf(node.body, site.define(node.variable, node.value));
    case 'coalesce':
      return placeOf(site.attempt(node.left) === null ? node.right : node.left, site);
    case 'if':
      return placeOf(site.attempt(node.condition) === true ? node.then : node.else, site);
    case 'native':
      return node.name === 'indices' || node.name === 'mask' ? placeOf(node.arguments[0] as Node, site) : undefined;
    case 'element': {
      const list = placeOf(node.list, site);
      const item = site.attempt(node.index);
      if (!list || list.item !== undefined || typeof item !== 'number') return undefined;
      const value = site.world.get(list);
      return Array.isArray(value) && item >= 0 && item < value.length ? { parameter: list.parameter, item } : undefined;
    }
    default:
      return undefined;
  }
}

/** The tensor of a caller that an expression shows, whichever way it got there. */
export function tensorPlaceOf(node: Node, site: Site): Place | undefined {
  const direct = placeOf(node, site);
  if (direct && site.world.get(direct) instanceof Tensor) return direct;
  const field = site.attempt(node);
  return field instanceof Field && field.origin ? site.world.placeHolding(field.origin) : undefined;
}
