/** The one reader of `spec/`: sources of files, signatures, and the resolved op-set with positions. */
export { type CodeText, SPEC_CODES } from './codes.ts';
export { digestAll, digestDefinition, digestFunction } from './digest.ts';
export { resolveName } from './dtypes.ts';
export { type Loaded, loadOpset } from './load.ts';
export * from './model.ts';
export { type KeyParts, opFileOf, splitKey } from './naming.ts';
export { packageFolder } from './root.ts';
export { SignatureError } from './signature/error.ts';
export { parseSignature } from './signature/parse.ts';
export { printArgument, printCall, printDefault, printFloat, printSignature, printType } from './signature/print.ts';
export * from './signature/queries.ts';
export * from './signature/tree.ts';
export { diskSource } from './source/disk.ts';
export { gitSource, lastCommitOf } from './source/git.ts';
export { type FileSource, memorySource, SourceError } from './source/source.ts';
export { compareVersions, isIn, meaningIn } from './version.ts';
export type { Exact, Locator, Path } from './yaml/document.ts';
