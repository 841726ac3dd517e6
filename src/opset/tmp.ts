import { printFindings } from '../report/human.ts';
import { loadOpset } from './load.ts';

const { opset, findings } = loadOpset('.');
console.log(printFindings(findings));
console.log([...opset.sets].map(([n, s]) => n + ': ' + s.dtypes.join(' ')).join('\n'));
console.log(opset.ops.size, opset.functions.size, opset.dtypes.size);
