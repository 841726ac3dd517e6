// Every rule of the gate, in the order in which findings are told. One file a rule; the polarity of all is read in one place by the test beside this file.
import type { Rule } from '../rule.ts';
import { argumentAdded } from './argument-added.ts';
import { constraintLoosened } from './constraint-loosened.ts';
import { constraintTightened } from './constraint-tightened.ts';
import { defaultChanged } from './default-changed.ts';
import { derivativeAdded } from './derivative-added.ts';
import { derivativeChanged } from './derivative-changed.ts';
import { dtypeAdded } from './dtype-added.ts';
import { dtypeRemoved } from './dtype-removed.ts';
import { meaningChanged } from './meaning-changed.ts';
import { opAdded } from './op-added.ts';
import { opRemoved } from './op-removed.ts';
import { promiseWithdrawn } from './promise-withdrawn.ts';
import { resultChanged } from './result-changed.ts';
import { signatureBreaksBackward } from './signature-breaks-backward.ts';
import { signatureBreaksForward } from './signature-breaks-forward.ts';
import { statusChanged } from './status-changed.ts';
import { tierChanged } from './tier-changed.ts';
import { tierLowered } from './tier-lowered.ts';
import { unpredictableAdded } from './unpredictable-added.ts';
import { unpredictableRemoved } from './unpredictable-removed.ts';
import { wordsChanged } from './words-changed.ts';

export const RULES: readonly Rule[] = [
  opRemoved,
  opAdded,
  tierLowered,
  tierChanged,
  promiseWithdrawn,
  statusChanged,
  signatureBreaksBackward,
  signatureBreaksForward,
  argumentAdded,
  defaultChanged,
  dtypeRemoved,
  dtypeAdded,
  constraintTightened,
  constraintLoosened,
  unpredictableAdded,
  unpredictableRemoved,
  resultChanged,
  meaningChanged,
  derivativeChanged,
  derivativeAdded,
  wordsChanged,
];
