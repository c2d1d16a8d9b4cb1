import type { Policy } from '../rule/policy.ts';
import { connect } from './aws/connect.ts';
import { createOpener } from './aws/open-account.ts';
import { createBudgets, type FindQuota, findQuota } from './aws/quotas.ts';
import {
  createOrganizationsClient,
  type Selection,
  selectAccounts,
  type Target,
} from './aws/select-accounts.ts';
import { explainFailures, groupReasons } from './explain-failures.ts';
import { type Gathered, gatherParameters } from './gather-parameters.ts';
import { judgeAll } from './judge-all.ts';
import type { Options } from './options.ts';
import { renderReport } from './output/render.ts';
import { renderSummary } from './output/table.ts';
import { showProgress } from './progress.ts';
import { findExitCode, type JudgedAccount, type Report, sortJudged, type UnreadAccount } from './report.ts';
import { openResumeFile, type ResumeFile } from './resume-file.ts';
import { StopError } from './stop-error.ts';
import { printOutput, writeOutput } from './write-output.ts';

/** How far the run is, for whoever interrupts it. */
export interface RunState {
  judged: number;
  total: number | undefined;
  endProgress: () => void;
}

const note = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

const name = ({ id, name }: Target): { id: string; name?: string } => ({
  id,
  ...(name !== undefined && name !== '' && { name }),
});

const openResume = async (
  { resume, showValues }: Options,
  { inputParameters }: Gathered,
  caller: string,
): Promise<ResumeFile | undefined> =>
  resume === undefined
    ? undefined
    : openResumeFile(resume, { caller, inputParameters, valuesShown: showValues });

/** Alternate contacts take longest: one account has three of them, and one quota. */
const estimateSeconds = (accounts: number, policy: Policy, partition: string): number => {
  const { rate, burst } = findQuota('GetAlternateContact', partition);
  const alternates = policy.contacts.filter((kind) => kind !== 'PRIMARY' && kind !== 'ROOT').length;
  return Math.round(Math.max(0, accounts * alternates - burst) / rate);
};

const NOTEWORTHY_SECONDS = 20;

const noteBeginning = (
  { targets, excludedInVain }: Selection,
  resume: ResumeFile | undefined,
  options: Options,
  estimate: (accounts: number) => number,
): void => {
  const done = targets.filter(({ id }) => resume?.judged.has(id)).length;
  if (excludedInVain.length > 0) {
    note(`--exclude names what is not there: ${excludedInVain.join(', ')}.`);
  }
  if (resume?.startedAt !== undefined) {
    note(
      `Going on with ${options.resume}: ${done} of ${targets.length} accounts were judged since ${resume.startedAt}.`,
    );
  }
  const seconds = options.role === undefined ? estimate(targets.length - done) : 0;
  if (seconds >= NOTEWORTHY_SECONDS) {
    note(`${targets.length - done} accounts to read; AWS's quota makes that at least ${seconds} seconds.`);
  }
};

/** What a person who waits at a pipe would else not see. */
const noteUnread = (unread: readonly UnreadAccount[], { output, resume }: Options): void => {
  if (unread.length > 0 && (output !== undefined || !process.stdout.isTTY)) {
    note(['Not read:', ...groupReasons(unread)].join('\n  '));
  }
  if (unread.length > 0 && resume !== undefined) {
    note(`Started again as it was, the command tries these alone: ${resume} holds the rest.`);
  }
};

const deliver = async (report: Report, { format, output }: Options): Promise<void> => {
  const toTerminal = output === undefined && process.stdout.isTTY;
  const width = toTerminal ? process.stdout.columns : undefined;
  const text = renderReport(report, format, { width, coloured: toTerminal && process.stdout.hasColors() });
  if (output === undefined) {
    await printOutput(text);
  } else {
    await writeOutput(output, text);
    note(`${renderSummary(report)}. Written to ${output}.`);
  }
};

/**
 * The whole run: reads, judges, reports, and puts nothing to AWS.
 *
 * @param find the quotas to keep to; AWS's own, unless a test has others
 * @returns the exit code
 * @throws StopError where there is nothing to report; no output was written then
 */
export const runCheck = async (options: Options, state: RunState, find?: FindQuota): Promise<number> => {
  const gathered = await gatherParameters(options);
  const connection = await connect(options);
  const budgets = createBudgets(connection.partition, find);
  const organizations = createOrganizationsClient(connection, budgets);
  const selection = await selectAccounts(options, connection, organizations);
  const resume = await openResume(options, gathered, connection.accountId);
  noteBeginning(selection, resume, options, (accounts) =>
    estimateSeconds(accounts, gathered.policy, connection.partition),
  );

  const earlier = selection.targets.flatMap(({ id }): readonly JudgedAccount[] => {
    const judged = resume?.judged.get(id);
    return judged === undefined ? [] : [judged];
  });
  const left = selection.targets.filter(({ id }) => !resume?.judged.has(id));
  const progress = showProgress(process.stderr, selection.targets.length);
  state.total = selection.targets.length;
  state.judged = earlier.length;
  state.endProgress = progress.end;
  let done = earlier.length;
  progress.show(done);
  const outcome = await judgeAll(left, {
    policy: gathered.policy,
    open: createOpener(connection, options.role, organizations, budgets),
    showValues: options.showValues,
    organizations,
    ownAccount: connection.accountId,
    role: options.role,
    onJudged: async (account) => {
      await resume?.remember(account);
      state.judged += 1;
    },
    onDone: () => {
      done += 1;
      progress.show(done);
    },
  }).finally(progress.end);

  const unread = await explainFailures(outcome.failed, options, organizations);
  const judged = sortJudged([...earlier, ...outcome.judged]);
  if (judged.length === 0) {
    throw new StopError(
      ['No account could be read, so there is nothing to report.', ...groupReasons(unread)].join('\n'),
    );
  }
  const report: Report = {
    generatedAt: new Date().toISOString(),
    caller: connection.accountId,
    scope: options.scope,
    role: options.role,
    policy: gathered.policy,
    inputParameters: gathered.inputParameters,
    valuesShown: options.showValues,
    judged,
    unread,
    skipped: selection.skipped.map((target) => ({ ...name(target), state: target.state ?? '' })),
  };
  noteUnread(unread, options);
  await deliver(report, options);
  if (unread.length === 0) {
    await resume?.remove();
  }
  return findExitCode(report);
};
