// The judge: outputs of a back end against the intervals of a call.
export { isWithin, judge, type Mismatch, type Verdict, type Widths, type WrongElement } from './judge.ts';
