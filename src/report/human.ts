// The printer for people: findings come in, text for a terminal goes out, coloured with plain ANSI codes where colour is wanted.
import type { Finding, Severity } from './finding.ts';
import { visible } from './visible.ts';

export interface PrintOptions {
  readonly colour?: boolean;
}

/** Colour only for a terminal, never where NO_COLOR is set, always where FORCE_COLOR asks for it. */
export function wantsColour(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return isTerminal;
}

/**
 * One finding:
 *
 *     error[unknown-field] spec/ops/…/add.Tensor.yaml:3:1
 *       'summry' is not a field of an op
 *       > 3 | summry: Adds.
 *           | ^^^^^^
 *       fix: did you mean 'summary'?
 */
export function printFinding(finding: Finding, options: PrintOptions = {}): string {
  const { code, severity, message, location, fix, frame } = finding;
  const paint = options.colour === true ? ansi : (_style: Style, text: string): string => text;
  const where = location ? ` ${visible(location.file)}:${location.line}:${location.column}` : '';
  const rows = [paint(severity, `${severity}[${code}]`) + where, indent(visible(message))];
  if (frame) rows.push(indent(frame.replace(/\^+$/, (carets) => paint(severity, carets))));
  if (fix) rows.push(indent(`${paint('fix', 'fix:')} ${visible(fix)}`));
  return rows.join('\n');
}

/** All findings, one blank line between two, and a last line with the counts. */
export function printFindings(findings: readonly Finding[], options: PrintOptions = {}): string {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const total = `${plural(count('error'), 'error')}, ${plural(count('warning'), 'warning')}`;
  return [...findings.map((finding) => printFinding(finding, options)), total].join('\n\n');
}

type Style = Severity | 'fix';
const STYLES: Readonly<Record<Style, string>> = { error: '1;31', warning: '1;33', note: '1;36', fix: '32' };

function ansi(style: Style, text: string): string {
  return `\u001b[${STYLES[style]}m${text}\u001b[0m`;
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
