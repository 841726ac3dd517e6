// Parameters, buffers and constants that share their memory: their layouts in, one place each out, so that a write to one is seen in the others.
import { type CanonicalGraph, type GraphNode, isState, isTensorType, type StateInput } from '../../model.ts';
import { reference } from '../draft.ts';
import { STRIDED_VIEW } from '../ops.ts';
import type { ScopeRewriter } from './scope.ts';

/** Where a stored tensor lies. */
export interface StateLayout {
  /** The same for tensors that share their memory. */
  readonly storage: string;
  readonly shape: readonly number[];
  readonly strides: readonly number[];
  readonly offset: number;
}

interface Member {
  readonly input: StateInput;
  readonly layout: StateLayout;
  readonly dtype: string;
}

/** Makes each member of a group another name of the first one of its layout, and this one a view of the member that covers the memory. */
export function placeState(
  graph: CanonicalGraph,
  layouts: ReadonlyMap<string, StateLayout>,
  scope: ScopeRewriter,
): void {
  for (const members of groupByStorage(graph, layouts)) {
    const owner = members.find(covers) ?? (members[0] as Member);
    for (const member of members) {
      if (member === owner || member.dtype !== owner.dtype) continue;
      const base = scope.place(owner.input.value);
      if (key(member.layout) === key(owner.layout)) scope.alias(member.input.value, base);
      else if (covers(owner)) scope.view(stridedView(owner, member), 'self', base);
    }
  }
}

function groupByStorage(graph: CanonicalGraph, layouts: ReadonlyMap<string, StateLayout>): Member[][] {
  const groups = new Map<string, Member[]>();
  for (const input of graph.inputs.filter(isState)) {
    const layout = layouts.get(input.name);
    const type = graph.values[input.value];
    if (!layout || !type || !isTensorType(type)) continue;
    const member = { input, layout, dtype: type.dtype };
    groups.set(layout.storage, [...(groups.get(layout.storage) ?? []), member]);
  }
  const size = ({ layout }: Member): number => layout.shape.reduce((product, length) => product * length, 1);
  return [...groups.values()]
    .filter((members) => members.length > 1)
    .map((members) => members.sort((a, b) => size(b) - size(a)));
}

/** Whether a tensor lies in order from the first element of its memory on. */
function covers({ layout: { shape, strides, offset } }: Member): boolean {
  let step = 1;
  return (
    offset === 0 &&
    shape.every((_, index) => {
      const axis = shape.length - 1 - index;
      const fits = shape[axis] === 1 || strides[axis] === step;
      step *= shape[axis] as number;
      return fits;
    })
  );
}

function key({ shape, strides, offset }: StateLayout): string {
  return JSON.stringify([shape, strides, offset]);
}

/** How one tensor would be made from the other: no node of the graph, but what is computed when the other has been written. */
function stridedView(owner: Member, { input, layout }: Member): GraphNode {
  const { shape, strides, offset } = layout;
  return {
    op: STRIDED_VIEW,
    args: { self: reference(owner.input.value), size: shape, stride: strides, storage_offset: offset },
    results: [input.value],
  };
}
