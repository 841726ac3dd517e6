// Reads the `signature` of an exported program: what each input and output is for, by role.
import {
  type Argument,
  type GraphInput,
  type GraphOutput,
  isState,
  type OutputRole,
  type StateRole,
} from '../../model.ts';
import type { JsonReader } from '../reader.ts';
import { readArgument, readLiteral, readName } from './argument.ts';
import type { ImportContext } from './context.ts';

interface StateSpec {
  readonly role: StateRole;
  readonly nameKey: string;
}

const STATE_SPECS: Readonly<Record<string, StateSpec>> = {
  parameter: { role: 'parameter', nameKey: 'parameter_name' },
  buffer: { role: 'buffer', nameKey: 'buffer_name' },
  tensor_constant: { role: 'constant', nameKey: 'tensor_constant_name' },
};

interface OutputSpec {
  readonly role: OutputRole;
  /** Key of the name of what is written or differentiated. */
  readonly targetKey?: string;
}

const OUTPUT_SPECS: Readonly<Record<string, OutputSpec>> = {
  user_output: { role: 'user_output' },
  loss_output: { role: 'loss' },
  buffer_mutation: { role: 'buffer_mutation', targetKey: 'buffer_name' },
  parameter_mutation: { role: 'parameter_mutation', targetKey: 'parameter_name' },
  user_input_mutation: { role: 'input_mutation', targetKey: 'user_input_name' },
  gradient_to_parameter: { role: 'parameter_gradient', targetKey: 'parameter_name' },
  gradient_to_user_input: { role: 'input_gradient', targetKey: 'user_input_name' },
};

const UNSUPPORTED_FIX = 'export the model without script objects and without ops that have side effects';

export function readInputs(specs: JsonReader, context: ImportContext): GraphInput[] {
  return specs.items().map((reader): GraphInput => {
    const [kind, spec] = reader.union(
      (arm) => Object.hasOwn(STATE_SPECS, arm) || arm === 'user_input' || arm === 'constant_input',
    );
    const state = Object.hasOwn(STATE_SPECS, kind) ? STATE_SPECS[kind] : undefined;
    if (state) {
      const persistent = spec.optional('persistent')?.boolean();
      const value = readName(spec.field('arg').field('name'));
      const name = spec.field(state.nameKey).string();
      return { role: state.role, value, name, ...(persistent === undefined ? {} : { persistent }) };
    }
    if (kind === 'constant_input')
      return {
        role: 'fixed_input',
        name: spec.field('name').string(),
        equals: readLiteral(spec.field('value'), context),
      };
    if (kind === 'user_input') return readUserInput(spec.field('arg'), context);
    throw reader.error(`an input of kind "${kind}" cannot be imported`, UNSUPPORTED_FIX);
  });
}

/** A user input is a value or, in older files, a plain constant. */
function readUserInput(reader: JsonReader, context: ImportContext): GraphInput {
  const argument = readArgument(reader, context);
  if (argument !== null && typeof argument === 'object' && 'value' in argument)
    return { role: 'user_input', value: argument.value };
  return { role: 'fixed_input', name: reader.path, equals: readLiteral(reader, context) };
}

export function readOutputs(specs: JsonReader, context: ImportContext): GraphOutput[] {
  return specs.items().map((reader): GraphOutput => {
    const [kind, spec] = reader.union((arm) => Object.hasOwn(OUTPUT_SPECS, arm));
    const known = Object.hasOwn(OUTPUT_SPECS, kind) ? OUTPUT_SPECS[kind] : undefined;
    if (!known) throw reader.error(`an output of kind "${kind}" cannot be imported`, UNSUPPORTED_FIX);
    const target = known.targetKey === undefined ? {} : { target: spec.field(known.targetKey).string() };
    return { role: known.role, value: readOutputValue(spec.field('arg'), context), ...target };
  });
}

/** Written as an argument in some kinds of output, as a bare `{name}` in others. */
function readOutputValue(reader: JsonReader, context: ImportContext): Argument {
  const name = reader.optional('name');
  return name ? { value: readName(name) } : readArgument(reader, context);
}

/** The values of the user inputs in call order; undefined where the program was specialised to a plain value. */
export function userLeaves(inputs: readonly GraphInput[]): (string | undefined)[] {
  return inputs
    .filter((input) => !isState(input))
    .map((input) => (input.role === 'user_input' ? input.value : undefined));
}
