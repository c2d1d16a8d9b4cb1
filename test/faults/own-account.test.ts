import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { CALLS, FAULTS, type FaultRow } from './fault-cells.ts';
import { findLeaks } from './find-leaks.ts';
import { CENTRAL, openWorld, type World } from './function-world.ts';
import { MARKED_GOOD, markedRoot } from './marked-contacts.ts';
import { runCell } from './run-cells.ts';

/**
 * The function's own account, whose calls are made with the function's own credentials. The table of members goes over
 * every cell; here are those that do not wait for a time-out, one after the other, for the account is one.
 */
const OWN_CALLS = CALLS.filter(({ on }) => on !== 'AssumeRole' && on !== 'DescribeAccount');

/** The SDK's clients have a budget of tries, which failures use up; those of the own account live as long as a process. */
const PROCESSES = 16;

let runs = 0;

const isQuick = ({ slow }: FaultRow): boolean => slow !== true;

let world: World;

beforeAll(async () => {
  world = await openWorld({
    processes: PROCESSES,
    accounts: [
      {
        id: CENTRAL,
        name: 'Qzxvjkwqaccountname',
        contacts: MARKED_GOOD,
        rootEmail: markedRoot(CENTRAL),
      },
    ],
  });
});

afterEach(() => world.aws.faults.clear());

afterAll(() => world.close());

describe.each(OWN_CALLS.map((call) => [call.name, call] as const))(
  'in the own account, at %s',
  (_name, call) => {
    const rows = FAULTS.filter((fault) => isQuick(fault) && fault.strike(call) !== undefined).map((fault) => {
      const expected = fault.expected(call);
      const end = 'code' in expected ? `is thrown as ${expected.code}` : 'is recovered from';
      return [fault.name, end, fault, expected] as const;
    });

    test.each(rows)('%s %s', async (_fault, _end, fault, expected) => {
      const callsBeside = call.share === 'report' ? 4 : 3;
      const { result, error, logs, calls } = await runCell(
        world,
        { fault, call, account: CENTRAL, callsBeside },
        runs++,
      );
      expect(calls.some(({ operation }) => operation === 'AssumeRole')).toBe(false);
      expect(
        calls.filter(({ operation, contact }) => operation === call.on && contact === call.contact),
      ).toHaveLength(expected.tries);
      if ('code' in expected) {
        expect(result).toBeUndefined();
        expect(error).toMatchObject({
          name: 'RuleError',
          code: expected.code,
          cause: { operation: call.operation, tries: expected.tries },
        });
        expect(calls.some(({ operation }) => operation === 'PutEvaluations')).toBe(call.share === 'report');
      } else {
        expect(error).toBeUndefined();
        expect(result).toMatchObject({ compliance: 'COMPLIANT', annotation: '4 contacts, 9 checks passed' });
      }
      expect([result, error, error?.stack, ...logs].flatMap(findLeaks)).toEqual([]);
    });
  },
);

test('an answer of AWS Config without any member says that nothing failed', async () => {
  world.aws.faults.add({ on: 'PutEvaluations', account: CENTRAL, does: 'answer-with', body: '{}' });
  const { result, calls } = await world.invoke(CENTRAL, { process: runs++ });
  expect(result).toMatchObject({ compliance: 'COMPLIANT' });
  expect(calls.filter(({ operation }) => operation === 'PutEvaluations')).toHaveLength(1);
});
