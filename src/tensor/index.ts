/** The tensor layer: dtypes, storages, layouts, rounding, casts and the safetensors format. `safetensors-file.ts` needs a file system and is imported by name. */
export * from './cast.ts';
export * from './compare.ts';
export * from './complex.ts';
export * from './dtype.ts';
export * from './elements.ts';
export * from './floats.ts';
export * from './format.ts';
export * from './layout.ts';
export { isSmallFloat, type Overflow, type SmallFloatDType } from './minifloat.ts';
export * from './neighbours.ts';
export * from './nibbles.ts';
export * from './safetensors.ts';
export { SafetensorsError, type SafetensorsProblem } from './safetensors-error.ts';
export {
  codeOfDType,
  dtypeOfCode,
  type SafetensorsEntry,
  type SafetensorsHeader,
  type SafetensorsLimits,
} from './safetensors-header.ts';
export * from './storage.ts';
export * from './tensor.ts';
