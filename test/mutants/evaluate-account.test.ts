import { describe, expect, test } from 'vitest';
import type { RuleErrorCode } from '../../rule/errors.ts';
import { RuleError } from '../../rule/errors.ts';
import { evaluateAccount } from '../../rule/evaluate-account.ts';
import type { Evaluation } from '../../rule/evaluation.ts';
import type { Invocation } from '../../rule/invocation.ts';
import type { Refusal } from '../../rule/ports.ts';
import { teamContact } from '../support/checks.ts';
import { OWN_ACCOUNT, scheduledEvent } from '../support/events.ts';

interface World {
  readonly rootReadable?: boolean;
  readonly refusal?: Refusal;
}

const evaluate = async (event: unknown, { rootReadable = false, refusal }: World = {}) => {
  const opened: unknown[] = [];
  const reads: string[] = [];
  const reports: { evaluation: Evaluation; invocation: Invocation }[] = [];
  const outcome = await evaluateAccount(event, {
    rootReadable,
    open: async (accountId, asked) => {
      opened.push([accountId, asked]);
      return (
        refusal ?? {
          readContact: async (kind) => {
            reads.push(kind);
            return kind === 'ROOT' ? { kind, email: 'aws-root@kestrel-freight.com' } : teamContact(kind);
          },
          report: async (evaluation, invocation) => void reports.push({ evaluation, invocation }),
        }
      );
    },
  }).then(
    (result) => ({ result }),
    (error: unknown) => ({ error }),
  );
  return { ...outcome, opened, reads, reports };
};

const only = (contacts: string) => scheduledEvent({ ruleParameters: JSON.stringify({ contacts }) });

describe('an account of ours', () => {
  test('is opened for the contacts that are asked for, read, judged and reported', async () => {
    const run = await evaluate(only('SECURITY'));
    expect(run.opened).toEqual([[OWN_ACCOUNT, ['SECURITY']]]);
    expect(run.reads).toEqual(['SECURITY']);
    expect(run.reports).toMatchObject([
      { evaluation: { compliance: 'COMPLIANT' }, invocation: { resultToken: 'result-token' } },
    ]);
    expect('result' in run && run.result).toMatchObject({ accountId: OWN_ACCOUNT, compliance: 'COMPLIANT' });
  });

  test('that left the scope is reported without a read, whatever the parameters', async () => {
    const run = await evaluate(scheduledEvent({ eventLeftScope: true, ruleParameters: 'no JSON' }));
    expect([run.opened, run.reads]).toEqual([[[OWN_ACCOUNT, []]], []]);
    expect('result' in run && run.result).toEqual({
      accountId: OWN_ACCOUNT,
      compliance: 'NOT_APPLICABLE',
      annotation: "The account left the rule's scope",
      findings: [],
      undecided: [],
      mailboxes: [],
    });
    expect(run.reports).toHaveLength(1);
  });

  test('is opened for no contact where no check runs', async () => {
    const disableChecks =
      'contact-missing,field-blank,email-malformed,email-placeholder,email-personal-provider,' +
      'email-individual,phone-invalid,phone-placeholder,name-placeholder';
    const run = await evaluate(scheduledEvent({ ruleParameters: JSON.stringify({ disableChecks }) }));
    expect(run.opened).toEqual([[OWN_ACCOUNT, []]]);
  });

  test.each<[string, unknown, World, RuleErrorCode]>([
    ['parameters that are wrong', scheduledEvent({ ruleParameters: '[]' }), {}, 'invalid-parameters'],
    ['ROOT where it cannot be read', only('ROOT'), {}, 'invalid-parameters'],
    [
      'a message of another type',
      scheduledEvent({ notification: { messageType: 'X' } }),
      {},
      'invalid-invocation',
    ],
  ])('with %s is opened, and then refused', async (_name, event, world, code) => {
    const run = await evaluate(event, world);
    expect('error' in run && run.error).toBeInstanceOf(RuleError);
    expect('error' in run && (run.error as RuleError).code).toBe(code);
    expect(run.opened).toEqual([[OWN_ACCOUNT, []]]);
    expect([run.reads, run.reports]).toEqual([[], []]);
  });

  test('has its root email judged where it can be read', async () => {
    expect((await evaluate(only('ROOT'), { rootReadable: true })).reads).toEqual(['ROOT']);
  });
});

test('an account that is not ours is answered, whatever is wrong with its event, and nothing is read or put', async () => {
  const refusal = { refused: 'untrusted-account' } as const;
  const run = await evaluate(scheduledEvent({ ruleParameters: '[]' }), { refusal });
  expect('result' in run && run.result).toEqual({ accountId: OWN_ACCOUNT, ...refusal });
  expect([run.reads, run.reports]).toEqual([[], []]);
});

test('an event without an account opens nothing', async () => {
  const run = await evaluate({});
  expect(run.opened).toEqual([]);
  expect('error' in run && (run.error as RuleError).code).toBe('invalid-invocation');
});
