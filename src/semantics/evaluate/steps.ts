// The steps of a meaning → one function from a frame to the values returned.
import type { Step } from '../tree.ts';
import { compileNode } from './compile.ts';
import type { Frame, Run } from './frame.ts';
import { compileScatter, compileTensor } from './tensors.ts';

/** Gives the results where the steps return, undefined where they go on. */
export type Steps = (frame: Frame) => unknown[] | undefined;

export function compileSteps(steps: readonly Step[]): Steps {
  const compiled = steps.map(compileStep);
  return (frame) => {
    for (const step of compiled) {
      const results = step(frame);
      if (results) return results;
    }
    return undefined;
  };
}

function compileStep(step: Step): Steps {
  switch (step.kind) {
    case 'let': {
      const value = compileNode(step.value);
      const { variables } = step;
      const [only] = variables;
      if (variables.length === 1 && only) return assigning(only.slot, value);
      return (frame) => {
        const values = value(frame) as readonly unknown[];
        for (const [n, variable] of variables.entries()) frame.set(variable.slot, values[n]);
        return undefined;
      };
    }
    case 'define':
      return assigning(step.variable.slot, compileTensor(step.value, compileNode));
    case 'scatter':
      return assigning(step.variable.slot, compileScatter(step, compileNode));
    case 'if': {
      const condition = compileNode(step.condition);
      const [then, otherwise] = [compileSteps(step.then), compileSteps(step.else)];
      const { branch } = step;
      return (frame) => {
        const holds = condition(frame) as boolean;
        frame.call.watch?.branch(frame.call.key, branch, holds);
        return holds ? then(frame) : otherwise(frame);
      };
    }
    case 'return': {
      const values = step.values.map(compileNode);
      return (frame) => values.map((value) => value(frame));
    }
  }
}

function assigning(slot: number, value: Run): Steps {
  return (frame) => {
    frame.set(slot, value(frame));
    return undefined;
  };
}
