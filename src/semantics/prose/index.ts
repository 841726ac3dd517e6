// The prose reading: what is known of ops, functions and labels as pages, and pages as text or Markdown.
export type { Block } from './block.ts';
export { formatBody, formatExpression, formatStatements } from './formula.ts';
export { functionBlocks } from './function-blocks.ts';
export { type FunctionPage, functionPage } from './function-page.ts';
export { type LabelPage, labelBlocks, labelPage } from './label.ts';
export { printMarkdown } from './markdown.ts';
export { opBlocks } from './op-blocks.ts';
export { type OpPage, pageOf } from './page.ts';
export { printText } from './text.ts';
