// Checks inputs and outputs by role: names are unique, mutations and gradients belong to something, the calling convention has as many leaves as there are user inputs.
import { didYouMean } from '../../report/nearest.ts';
import { isDType } from '../../tensor/index.ts';
import { type GraphOutput, isState, isTensorType, type Tree } from '../model.ts';
import { lookUp, type Verification } from './scope.ts';

export function checkRoles(verification: Verification): void {
  checkState(verification);
  checkTargets(verification);
  checkCalling(verification);
  for (const scope of verification.scopes)
    for (const [name, type] of Object.entries(scope.values)) {
      if (!isTensorType(type)) continue;
      if (!isDType(type.dtype))
        verification.report('graph-dtype', `value "${name}" has the unknown dtype "${type.dtype}"`);
      if (type.strides && type.strides.length !== type.shape.length)
        verification.report(
          'graph-strides',
          `value "${name}" has ${type.shape.length} sizes but ${type.strides.length} strides`,
        );
    }
}

function checkState(verification: Verification): void {
  const { graph } = verification;
  const names = new Set<string>();
  for (const input of graph.inputs.filter(isState)) {
    if (names.has(input.name))
      verification.report(
        'graph-role',
        `two inputs are the ${input.role} "${input.name}"`,
        'give each weight one input',
      );
    names.add(input.name);
    const type = lookUp(graph.values, input.value);
    if (type && (!isTensorType(type) || type.shape.some((size) => typeof size === 'string')))
      verification.report('graph-role', `the ${input.role} "${input.name}" must be a tensor of fixed sizes`);
  }
}

/** What the target of an output must be, by its role. */
const TARGETS: Partial<Record<GraphOutput['role'], 'parameter' | 'buffer' | 'user_input'>> = {
  parameter_mutation: 'parameter',
  parameter_gradient: 'parameter',
  buffer_mutation: 'buffer',
  input_mutation: 'user_input',
  input_gradient: 'user_input',
};

function checkTargets(verification: Verification): void {
  const { inputs, outputs } = verification.graph;
  for (const [index, { role, target }] of outputs.entries()) {
    const kind = TARGETS[role];
    const where = `output ${index} (${role})`;
    if (kind === undefined) {
      if (target !== undefined)
        verification.report('graph-role', `${where} has the target "${target}", but outputs of this role have none`);
      continue;
    }
    const known = inputs.flatMap((input) => {
      if (input.role === 'user_input') return kind === 'user_input' ? [input.value] : [];
      return input.role === kind && 'name' in input ? [input.name] : [];
    });
    if (target === undefined || !known.includes(target))
      verification.report(
        'graph-role',
        `${where} belongs to ${target === undefined ? 'nothing' : `"${target}"`}, which is no ${kind.replace('_', ' ')}`,
        didYouMean(target ?? '', known),
      );
  }
}

function checkCalling(verification: Verification): void {
  const { calling, inputs, outputs } = verification.graph;
  if (!calling) return;
  const given = inputs.filter((input) => !isState(input)).length;
  if (countLeaves(calling.in) !== given)
    verification.report(
      'graph-calling',
      `"calling.in" has ${countLeaves(calling.in)} leaves, but there are ${given} user inputs`,
    );
  const returned = outputs.filter(({ role }) => role === 'user_output' || role === 'loss').length;
  if (countLeaves(calling.out) !== returned)
    verification.report(
      'graph-calling',
      `"calling.out" has ${countLeaves(calling.out)} leaves, but there are ${returned} user outputs`,
    );
}

function countLeaves(tree: Tree): number {
  return tree === '*' ? 1 : tree.children.reduce((sum, child) => sum + countLeaves(child), 0);
}
