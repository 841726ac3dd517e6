// The canonical graph: its types, its document, its verifier, and the importer of exported programs.
export { completeArguments, defaultLiteral } from './complete.ts';
export { parseGraph, printGraph } from './document.ts';
export { GraphError } from './error.ts';
export type { Expression } from './expression/ast.ts';
export { evaluate } from './expression/evaluate.ts';
export { parseExpression } from './expression/parse.ts';
export { printExpression } from './expression/print.ts';
export { SCALAR_OPERATORS, type Scalar, ScalarError } from './expression/scalar.ts';
export { HIGHER_ORDER_OPS, higherOrderOp, subgraphsOf } from './higher-order.ts';
export type { ArchiveLimits } from './import/pt2/archive.ts';
export type { SchemaTable } from './import/pt2/context.ts';
export { type ImportedProgram, type ImportOptions, importPt2 } from './import/pt2/index.ts';
export { type ListedSchemaTable, pytorchSignatures, schemaTable } from './import/pt2/signatures.ts';
export { type GraphSummary, inspect, printValueType } from './inspect.ts';
export { integerLiteral, realLiteral, realValue } from './literal.ts';
export * from './model.ts';
export { readCanonical, type StoredGraph, writeCanonical } from './store.ts';
export { type OpTable, requireSound, type VerifyOptions, verifyGraph } from './verify/index.ts';
