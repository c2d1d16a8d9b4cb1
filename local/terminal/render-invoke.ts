import { type CallReport, type InvokeReport, readResult } from './invoke-event.ts';
import { makePrintable } from './printable.ts';

/** What one event led to, for reading. */
export function renderInvoke(report: InvokeReport): string {
  return [
    renderOutcome(report),
    ...renderResult(report),
    'Calls, by when they came',
    ...listOrNone(renderCalls(report)),
  ].join('\n');
}

function renderOutcome({ account, evaluation, testMode, failure }: InvokeReport): string {
  if (failure !== undefined) {
    const code = failure.code === undefined ? '' : ` (${failure.code})`;
    return makePrintable(`${failure.type}${code}: ${failure.message}`);
  }
  if (testMode) {
    return `Test mode: Config accepted an evaluation of ${account} and stored nothing`;
  }
  return evaluation === undefined
    ? `No evaluation was put for ${account}`
    : `Evaluation of ${account}: ${evaluation.compliance}, ${evaluation.annotation}`;
}

function renderResult(report: InvokeReport): string[] {
  const result = readResult(report);
  if (result === undefined) {
    return report.result === undefined ? [] : ['Result', `  ${JSON.stringify(report.result)}`];
  }
  if ('refused' in result) {
    return [`Refused: ${makePrintable(result.refused)}`];
  }
  return [
    ...(report.testMode ? [`Result: ${result.compliance}, ${makePrintable(result.annotation)}`] : []),
    'Findings',
    ...listOrNone(result.findings.map(({ contact, field, check }) => `${contact} ${field}: ${check}`)),
    'Mailboxes',
    ...listOrNone(
      result.mailboxes.map(({ contact, outcome, reason }) => `${contact}: ${outcome}, ${reason}`),
    ),
  ];
}

function renderCalls({ calls, account }: InvokeReport): string[] {
  const longest = Math.max(...calls.map(({ startMs }) => String(startMs).length));
  return calls.map((call) => `${String(call.startMs).padStart(longest)} ms  ${renderCall(call, account)}`);
}

/** Whose credentials it was made with is told where they are another account's. */
function renderCall(
  { operation, by, contact, status, error, durationMs }: CallReport,
  account: string,
): string {
  const who = by === undefined || by === account ? undefined : `by ${by}`;
  const what = [operation, contact, who].filter(Boolean).join(' ');
  const answer = status === undefined ? 'no answer' : [status, error].filter(Boolean).join(' ');
  return `${what}: ${answer}${durationMs === undefined ? '' : `, took ${durationMs} ms`}`;
}

function listOrNone(lines: readonly string[]): string[] {
  return lines.length === 0 ? ['  none'] : lines.map((line) => `  ${makePrintable(line)}`);
}
