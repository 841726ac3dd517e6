// A comparison as the JSON document that other programs read.
import type { Comparison } from '../gate.ts';
import { encodeWitness } from './wire.ts';

export function printJson({ findings, ...comparison }: Comparison): string {
  const written = findings.map(({ witness, ...finding }) => ({
    ...finding,
    ...(witness ? { witness: encodeWitness(witness) } : {}),
  }));
  return `${JSON.stringify({ ...comparison, findings: written })}\n`;
}
