// One checked program → the TypeScript module of its reference executor.
import type { Program } from '../tree.ts';
import { possibleArithmetics } from './classes.ts';
import { EntryWriter } from './entry.ts';
import { ModuleNames, type Variant } from './module.ts';
import { usesArithmetic } from './movement.ts';
import { StepEmitter } from './steps.ts';
import { Block, camel, commentText, withoutTexts } from './writer.ts';
import { type Arithmetic, type FunctionTable, SPACES, Unavailable } from './writing.ts';

/** What the module's head says about the op. */
export interface ModuleFacts {
  readonly summary: string;
  readonly signature: string;
  readonly semantics: string;
  /** Descriptions of the parameters that the argument binder reads. */
  readonly parameters: readonly { readonly name: string; readonly type: string; readonly default?: string }[];
}

const ARITHMETICS = ['float', 'integer', 'complex'] as const;

export function emitProgram(program: Program, facts: ModuleFacts, table: FunctionTable): string {
  return new ProgramEmitter(program, facts, table).print();
}

class ProgramEmitter {
  private readonly program: Program;
  private readonly facts: ModuleFacts;
  private readonly table: FunctionTable;
  private readonly names: ModuleNames;

  constructor(program: Program, facts: ModuleFacts, table: FunctionTable) {
    this.program = program;
    this.facts = facts;
    this.table = table;
    this.names = new ModuleNames(program, table);
  }

  print(): string {
    const functions = this.variants();
    const entry = new EntryWriter(this.program, this.names);
    const body = [entry.write(functions), ...functions.map((f) => f.text)].join('\n');
    const sets = [...entry.sets]
      .map(([values, name]) => `const ${name}: ReadonlySet<string> = new Set([${values}]);\n`)
      .join('');
    const { key, since } = this.program;
    const parameters = this.facts.parameters
      .map(
        (p) =>
          `    { name: '${p.name}', type: '${p.type}'${p.default === undefined ? '' : `, default: ${p.default}`} },\n`,
      )
      .join('');
    const results = this.program.results.map((r) => `'${r.type.kind}'`).join(', ');
    const executor = `/** ${commentText(this.facts.summary)} */\nexport const executor: Executor = {\n  key: KEY,\n  since: '${since}',\n  parameters: [\n${parameters}  ],\n  results: [${results}],\n  run,\n};\n`;
    const text = `const KEY = '${key}';\n${sets}\n${executor}\n${body}`;
    const formula = this.facts.semantics
      .trimEnd()
      .split('\n')
      .map((line) => `//     ${commentText(line)}`.trimEnd())
      .join('\n');
    return `// Generated from spec/ops: edit the spec and run \`npm run generate\`.\n// ${key}${this.facts.signature}\n//\n${formula}\n${this.imports(text)}\n${text}`;
  }

  /** Import lines for the names that stand in the text. */
  private imports(text: string): string {
    const code = withoutTexts(text);
    const words = new Set(code.match(/\b[A-Z]\w*\b/g) ?? []);
    const calls = new Set(
      [...code.matchAll(/(?<!\w|(?<!\.\.)\.)([a-z]\w*)(?:<[^<>()]*>)?\(/g)].map((match) => match[1]),
    );
    const used = (names: ReadonlySet<string>): string[] =>
      [...new Set([...names].map(camel))].filter((name) => calls.has(name)).sort();
    const lines: string[] = [];
    const tensor = ['Complex', 'DType', 'Tensor'].filter((t) => words.has(t));
    if (tensor.length > 0) lines.push(`import type { ${tensor.join(', ')} } from '../../../../src/tensor/index.ts';`);
    lines.push(`import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';`);
    const spaces = SPACES.filter((space) => new RegExp(`\\b${space}\\.\\w`).test(code));
    const types = ['Scalar', 'Value'].filter((t) => words.has(t)).map((t) => `type ${t}`);
    const functions = used(this.table.functions);
    if (functions.length > 0) lines.push(`import { ${functions.join(', ')} } from '../../functions.ts';`);
    lines.push(
      `import { ${[...spaces, ...used(this.table.runtime), ...types].join(', ')} } from '../../../../src/reference/runtime/index.ts';`,
    );
    return `${lines.join('\n')}\n`;
  }

  private variants(): Variant[] {
    const needed = usesArithmetic(this.program);
    if (needed === 'none') return [this.variant(undefined, 'evaluate')];
    const possible = possibleArithmetics(this.program);
    const wanted: readonly Arithmetic[] =
      needed === 'cells'
        ? possible.has('complex')
          ? ['complex', 'cells']
          : ['cells']
        : ARITHMETICS.filter((a) => possible.has(a));
    const made = wanted.flatMap((arithmetic): Variant[] => {
      try {
        return [this.variant(arithmetic, arithmetic === 'cells' ? 'evaluate' : `evaluate_in_${arithmetic}`)];
      } catch (error) {
        if (error instanceof Unavailable) return [];
        throw error;
      }
    });
    // Where moving elements is all views, complex ones move like any other.
    const cells = made.find((v) => v.arithmetic === 'cells');
    if (cells && !cells.text.includes('blank(') && !cells.text.includes('copyOf(')) return [cells];
    return made;
  }

  private variant(arithmetic: Arithmetic | undefined, wanted: string): Variant {
    const name = camel(wanted);
    const block = new Block();
    const emitter = this.names.emitter(arithmetic ?? 'float', block);
    // A meaning that only calls ops is one for all dtypes.
    emitter.isDispatched = arithmetic !== undefined;
    new StepEmitter(this.program, emitter, arithmetic).steps(block, this.program.steps);
    const parameters = this.names
      .variantArguments()
      .map((v) => `${v.name}: ${v.type}`)
      .join(', ');
    return { arithmetic, name, text: `function ${name}(${parameters}): readonly Value[] {\n${block.print('  ')}}\n` };
  }
}
