// The page of a function → its blocks.
import type { Block, Item } from './block.ts';
import type { FunctionPage } from './function-page.ts';

export function functionBlocks(page: FunctionPage): Block[] {
  const facts: Item[] = [
    ...(page.accuracy === undefined ? [] : [{ text: page.accuracy }]),
    ...page.monotonic.map(({ parameter, moves }) => ({ text: `It is ${moves} in ${parameter}.` })),
    ...page.domain.map(({ parameter, from, to }) => ({
      text: `It is defined for ${parameter} from ${from} to ${to}, NaN outside.`,
    })),
    ...(page.range === undefined ? [] : [{ text: `Its results lie from ${page.range[0]} to ${page.range[1]}.` }]),
    ...page.derivatives.map(({ parameter, formula }) => ({ text: `Derivative by ${parameter}:`, code: formula })),
  ];
  return [
    { kind: 'title', text: `function ${page.name}` },
    { kind: 'paragraph', text: page.summary },
    { kind: 'code', lines: [page.signature] },
    ...(page.body === undefined
      ? [{ kind: 'paragraph', text: 'A native: defined by the implementation.' } as const]
      : [
          { kind: 'heading', text: 'It stands for' } as const,
          { kind: 'code', lines: page.body, isFormula: true } as const,
        ]),
    ...(facts.length === 0
      ? []
      : [{ kind: 'heading', text: 'Facts' } as const, { kind: 'list', items: facts } as const]),
    { kind: 'heading', text: 'See' },
    { kind: 'list', items: [...(page.see === undefined ? [] : [page.see]), page.file].map((text) => ({ text })) },
  ];
}
