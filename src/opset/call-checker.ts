// Checks the arguments of calls against the generated schemas, at the borders where they come in: the wire, and a graph that is loaded.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { callSchemaOf } from './call-schema.ts';
import type { Opset } from './model.ts';
import { packageFolder } from './root.ts';

export class CallChecker {
  private readonly ajv: Ajv;
  private readonly validators = new Map<string, ValidateFunction>();
  private readonly opset: Opset;

  constructor(opset: Opset) {
    this.opset = opset;
    this.ajv = new Ajv({ allErrors: true, strict: false, allowUnionTypes: true });
    this.ajv.addSchema(
      JSON.parse(readFileSync(join(packageFolder(), 'spec/schema/values.schema.json'), 'utf8')),
      'values.schema.json',
    );
  }

  /** What is wrong with the arguments, in the form of the wire; nothing for an op that is not of the op-set. */
  problems(op: string, args: unknown): readonly string[] {
    const validate = this.validator(op);
    if (!validate || validate(args)) return [];
    const told = (validate.errors ?? []).filter((e) => !['anyOf', '$ref', 'oneOf'].includes(e.keyword) || isTop(e));
    return [...new Set(told.map(describe))].slice(0, 5);
  }

  private validator(op: string): ValidateFunction | undefined {
    const known = this.validators.get(op);
    const spec = this.opset.ops.get(op);
    const version = spec?.versions.at(-1);
    if (known || !spec || !version) return known;
    const made = this.ajv.compile(callSchemaOf(op, version.signature, spec.summary));
    this.validators.set(op, made);
    return made;
  }
}

/** An argument as a whole that fits none of its forms: the forms' own errors say less. */
function isTop({ instancePath }: ErrorObject): boolean {
  return instancePath.split('/').length === 2;
}

function describe({ instancePath, keyword, params, message }: ErrorObject): string {
  const name = instancePath.slice(1).replaceAll('/', '.');
  if (keyword === 'required') return `argument '${(params as { missingProperty: string }).missingProperty}' is missing`;
  if (keyword === 'additionalProperties' && name === '')
    return `there is no argument '${(params as { additionalProperty: string }).additionalProperty}'`;
  return `argument '${name}' ${keyword === 'anyOf' ? 'has none of the forms its type allows' : (message ?? 'is wrong')}`;
}
