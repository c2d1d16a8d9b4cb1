import { judgeMailbox, type MailboxJudgement } from '../rule/mailbox/judge-mailbox.ts';
import { isPersonalProvider } from '../rule/mailbox/personal-provider.ts';
import type { Case } from './measure-cases.ts';

export interface Tally {
  cases: number;
  individual: number;
  undecided: number;
  shared: number;
}

export interface Measured {
  /** By source, once with names as they came and once with all names withheld. */
  readonly bySource: ReadonlyMap<string, Tally>;
  /** `team`/`person`, outcome and reason → how many. */
  readonly byReason: ReadonlyMap<string, number>;
}

/** As the checks do it: a personal provider is a finding of its own, and counts as flagged. */
const judge = (mailbox: Case['mailbox']): MailboxJudgement => {
  const judgement = judgeMailbox(mailbox);
  return isPersonalProvider(mailbox.domain)
    ? { outcome: 'individual', reason: 'personal-provider' }
    : judgement;
};

export const measure = (cases: readonly Case[]): Measured => {
  const bySource = new Map<string, Tally>();
  const byReason = new Map<string, number>();
  const count = (source: string, { outcome }: MailboxJudgement): void => {
    const tally = bySource.get(source) ?? { cases: 0, individual: 0, undecided: 0, shared: 0 };
    tally.cases += 1;
    tally[outcome] += 1;
    bySource.set(source, tally);
  };
  for (const { source, team, mailbox } of cases) {
    const { localPart, domain, name } = mailbox;
    const withheld = judge({ localPart, domain });
    const kind = team ? 'team' : 'person';
    if (name !== undefined) {
      const named = judge(mailbox);
      count(`${source}, named`, named);
      count(`ALL ${kind}s, named`, named);
    }
    count(`${source}, name withheld`, withheld);
    count(`ALL ${kind}s, name withheld`, withheld);
    const reason = `${kind.padEnd(6)} ${withheld.outcome.padEnd(10)} ${withheld.reason}`;
    byReason.set(reason, (byReason.get(reason) ?? 0) + 1);
  }
  return { bySource, byReason };
};
