// Checks the arguments of calls against the generated schemas, at the borders where they come in: the wire, and a graph that is loaded.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { packageFolder } from './root.ts';

export class CallChecker {
  private readonly ajv: Ajv = new Ajv({ allErrors: true, strict: false });
  private readonly validators: Map<string, ValidateFunction | undefined> = new Map();
  private readonly folder: string = packageFolder();

  constructor() {
    this.ajv.addSchema(withTensorInts(this.read('spec/schema/values.schema.json')), 'values.schema.json');
  }

  /** What is wrong with the arguments, in the form of the wire; nothing for an op that is not of the op-set. */
  problems(op: string, args: unknown): readonly string[] {
    const validate = this.validator(op);
    if (!validate || validate(args)) return [];
    const told = (validate.errors ?? []).filter((e) => !['anyOf', '$ref'].includes(e.keyword) || isWhole(e));
    return [...new Set(told.map(describe))].slice(0, 5);
  }

  private validator(op: string): ValidateFunction | undefined {
    if (!this.validators.has(op)) this.validators.set(op, this.compile(op));
    return this.validators.get(op);
  }

  private compile(op: string): ValidateFunction | undefined {
    const path = `generated/schema/${op}.schema.json`;
    // A key has dots and word characters only: nothing else is looked for on the disk.
    return /^[\w.]+$/.test(op) && existsSync(join(this.folder, path)) ? this.ajv.compile(this.read(path)) : undefined;
  }

  private read(path: string): object {
    return JSON.parse(readFileSync(join(this.folder, path), 'utf8'));
  }
}

/** As in PyTorch, an integer may come as a tensor: whether it holds one integer, its reader sees. */
function withTensorInts(schema: object): object {
  const { definitions } = schema as {
    readonly definitions: Readonly<Record<string, { readonly anyOf?: readonly object[] }>>;
  };
  // Of the forms of a tensor only the first names one; a number in its place may be an int, which would lead back here.
  const int = { anyOf: [definitions.int, definitions.tensor?.anyOf?.[0]] };
  return { ...schema, definitions: { ...definitions, int } };
}

/** An argument as a whole that fits none of its forms: the forms' own errors say less. */
function isWhole({ instancePath }: ErrorObject): boolean {
  return instancePath.split('/').length === 2;
}

function describe({ instancePath, keyword, params, message }: ErrorObject): string {
  const name = instancePath.slice(1).replaceAll('/', '.');
  if (keyword === 'required') return `argument '${params.missingProperty}' is missing`;
  if (keyword === 'additionalProperties' && name === '') return `there is no argument '${params.additionalProperty}'`;
  return `argument '${name}' ${keyword === 'anyOf' ? 'has none of the forms its type allows' : (message ?? 'is wrong')}`;
}
