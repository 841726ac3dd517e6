// `opset import`: an exported program becomes a canonical graph with its weights beside it.
import type { Command } from '../command.ts';
import { loadModel } from '../model.ts';
import { loadAddedOps } from '../specs.ts';

export const importProgram: Command = {
  name: 'import',
  summary: 'writes an exported program as a canonical graph (graph.json) with its weights (weights.safetensors)',
  arguments: [{ name: '<MODEL>', help: 'an exported program, such as a .pt2 archive' }],
  options: ['output', 'opsFrom'],
  required: ['output'],
  examples: ['opset import model.pt2 -o model'],
  async run({ words, options, console }) {
    const { writeCanonical } = await import('../../graph/store.ts');
    const { graph, weights } = await loadModel(
      words[0]!,
      options.opsFrom === undefined ? {} : { ops: await loadAddedOps(options.opsFrom) },
    );
    await writeCanonical(options.output!, graph, weights);
    console.note(`${graph.nodes.length} nodes, ${weights.size} weights → ${options.output}`);
    return 0;
  },
};
