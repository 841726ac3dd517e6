// Checks the shape of a spec file against its JSON Schema: a YAML document comes in; findings with place, fix and did-you-mean go out.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { Finding } from '../report/finding.ts';
import { didYouMean, nearest } from '../report/nearest.ts';
import { packageFolder } from './root.ts';
import type { Path, YamlDocument } from './yaml/document.ts';

/** The kinds of YAML file, each with its schema. */
export type FileKind = 'op' | 'functions' | 'dtypes' | 'profile' | 'version' | 'policy' | 'expectations';

/** What the messages read of a schema. */
interface SchemaPart {
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, SchemaPart>>;
  readonly propertyNames?: { readonly pattern?: string };
}
type SchemaError = ErrorObject & { readonly parentSchema?: SchemaPart };

const MOST_FINDINGS = 25;

const validators = new Map<FileKind, ValidateFunction>();

function validatorOf(kind: FileKind): ValidateFunction {
  let validate = validators.get(kind);
  if (validate === undefined) {
    const schema = JSON.parse(readFileSync(join(packageFolder(), 'spec', 'schema', `${kind}.schema.json`), 'utf8'));
    validate = new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true, strictNumbers: false }).compile(schema);
    validators.set(kind, validate);
  }
  return validate;
}

/** Findings where the document is not of the kind's form; none means that the types generated from the schema hold of its data. */
export function checkForm(document: YamlDocument, kind: FileKind): Finding[] {
  const validate = validatorOf(kind);
  if (validate(document.data)) return [];
  const errors = withoutBranches((validate.errors ?? []) as SchemaError[]);
  const told = withoutConsequences(errors).slice(0, MOST_FINDINGS);
  return told.map((error) => explain(document, error));
}

/**
 * A value that fits none of several forms gives the errors of every form and one that none fitted. Kept are the errors inside a form that it
 * comes near (it is at least of its type), else only the last one.
 */
function withoutBranches(errors: readonly SchemaError[]): SchemaError[] {
  const kept: SchemaError[] = [];
  for (const error of errors) {
    if (error.keyword !== 'anyOf') {
      kept.push(error);
      continue;
    }
    const inside: SchemaError[] = [];
    while (isInside(kept.at(-1), error)) inside.unshift(kept.pop()!);
    const branchOf = ({ schemaPath }: SchemaError): string =>
      schemaPath.slice(error.schemaPath.length + 1).split('/')[0]!;
    const isOfOtherType = ({ keyword, instancePath }: SchemaError): boolean =>
      keyword === 'type' && instancePath === error.instancePath;
    const far = new Set(inside.filter(isOfOtherType).map(branchOf));
    const near = inside.filter((one) => !far.has(branchOf(one)));
    kept.push(...(near.length > 0 ? near : [error]));
  }
  return kept;
}

function isInside(inner: SchemaError | undefined, outer: SchemaError): boolean {
  if (inner === undefined || !inner.schemaPath.startsWith(`${outer.schemaPath}/`)) return false;
  return inner.instancePath === outer.instancePath || inner.instancePath.startsWith(`${outer.instancePath}/`);
}

/** Leaves out what another error already says: that a misspelt field is missing, that the value of a wrong name is wrong. */
function withoutConsequences(errors: readonly SchemaError[]): SchemaError[] {
  const badNames = new Set(errors.map(({ instancePath, propertyName }) => `${instancePath}/${propertyName}`));
  const meant = new Set(
    errors.map(({ instancePath, params, parentSchema }) => {
      const name = String((params as Record<string, unknown>).additionalProperty);
      return `${instancePath}/${nearest(name, Object.keys(parentSchema?.properties ?? {}))}`;
    }),
  );
  return errors.filter(({ keyword, instancePath, params }) => {
    if (keyword === 'propertyNames' || badNames.has(instancePath)) return false;
    return !(
      keyword === 'required' && meant.has(`${instancePath}/${(params as Record<string, unknown>).missingProperty}`)
    );
  });
}

function explain(document: YamlDocument, error: SchemaError): Finding {
  const path = toPath(error.instancePath, document.data);
  const schema = error.parentSchema ?? {};
  const params = error.params as Record<string, unknown>;
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownField(document, path, String(params.additionalProperty), Object.keys(schema.properties ?? {}));
    case 'required':
      return missingField(document, path, String(params.missingProperty), schema);
    case 'pattern':
      return error.propertyName === undefined
        ? badValue(document, path, `does not have the form ${params.pattern}`, schema)
        : badName(document, path, error.propertyName, String(params.pattern));
    case 'enum': {
      const values = (params.allowedValues as unknown[]).map(String);
      const value = String(valueAt(document.data, path));
      const message = `${subject(path)} is '${value}', which is none of ${values.join(', ')}`;
      return document.finding('bad-value', message, document.locate(path), didYouMean(value, values));
    }
    case 'type':
    case 'anyOf':
      return wrongType(document, path, params.type, schema);
    case 'minItems':
    case 'minLength':
    case 'minProperties':
      return badValue(document, path, 'is empty', schema);
    default:
      return badValue(document, path, error.message ?? 'does not fit', schema);
  }
}

function unknownField(document: YamlDocument, path: Path, name: string, known: readonly string[]): Finding {
  const message = `'${name}' is not a field of ${path.length === 0 ? 'this file' : subject(path)}`;
  const fix = isBrokenValue(name) ? COMMA_FIX : didYouMean(name, known);
  return document.finding('unknown-field', message, document.locateKey([...path, name]), fix);
}

function missingField(document: YamlDocument, path: Path, name: string, schema: SchemaPart): Finding {
  const field = schema.properties?.[name];
  const message = `${path.length === 0 ? 'the file' : subject(path)} has no field '${name}'`;
  const { length: _, ...start } = document.locate(path);
  const fix = `add '${name}'${forExample(field, name)}`;
  return document.finding('missing-field', message, { ...start, length: 1 }, fix);
}

function badName(document: YamlDocument, path: Path, name: string, pattern: string): Finding {
  const message = `the name '${name}' in ${subject(path)} does not have the form ${pattern}`;
  const fix = isBrokenValue(name) ? COMMA_FIX : 'rename it';
  return document.finding('bad-name', message, document.locateKey([...path, name]), fix);
}

const COMMA_FIX = "put the value before it in quotes: inside {…} and […] a ',' ends a value";

/** Whether a name is what YAML makes of the rest of `{a: f(x, y)}`: `y)`. */
function isBrokenValue(name: string): boolean {
  return /[()[\]"+*/<>=]/.test(name);
}

function badValue(document: YamlDocument, path: Path, complaint: string, schema: SchemaPart): Finding {
  const message = `${subject(path)} ${complaint}${schema.description ? `; it is: ${schema.description}` : ''}`;
  return document.finding('bad-value', message, document.locate(path), exampleFix(schema, path));
}

function wrongType(document: YamlDocument, path: Path, type: unknown, schema: SchemaPart): Finding {
  const value = valueAt(document.data, path);
  const wanted = type === undefined ? 'something else' : [type].flat().map(nameOfType).join(' or ');
  const message = `${subject(path)} is ${describe(value, document, path)}, expected ${wanted}${schema.description ? `: ${schema.description}` : ''}`;
  const isScalar = value !== null && typeof value !== 'object' && typeof value !== 'string';
  const fix =
    type === 'string' && isScalar ? `put it in quotes: "${document.written(path)}"` : exampleFix(schema, path);
  return document.finding('wrong-type', message, document.locate(path), fix);
}

/** `versions[0].dtypes`, as people write it. */
export function formatPath(path: Path): string {
  return path.map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i > 0 ? '.' : ''}${step}`)).join('');
}

function subject(path: Path): string {
  return path.length === 0 ? 'the file' : `'${formatPath(path)}'`;
}

function exampleFix(schema: SchemaPart, path: Path): string {
  const key = path.at(-1);
  const example = forExample(schema, typeof key === 'string' ? key : undefined);
  return example === '' ? 'correct the value' : `write it${example}`;
}

function forExample(schema: SchemaPart | undefined, name: string | undefined): string {
  const example = schema?.examples?.[0];
  if (example === undefined) return '';
  return `, for example: ${name === undefined ? '' : `${name}: `}${JSON.stringify(example)}`;
}

function describe(value: unknown, document: YamlDocument, path: Path): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  return typeof value === 'string' ? 'text' : `the ${typeof value} ${document.written(path)}`;
}

function nameOfType(type: unknown): string {
  const names: Readonly<Record<string, string>> = {
    string: 'text',
    object: 'a map',
    array: 'a list',
    boolean: 'true or false',
  };
  return names[String(type)] ?? `a ${String(type)}`;
}

function toPath(pointer: string, data: unknown): Path {
  const path: (string | number)[] = [];
  let value: unknown = data;
  for (const step of pointer.split('/').slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(value) ? Number(name) : name);
    value = valueAt(value, [path.at(-1)!]);
  }
  return path;
}

export function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}
