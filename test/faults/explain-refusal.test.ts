import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DescribedAccount } from '../../local/accounts/account.ts';
import { CALLS, FAULTS, type FaultRow } from './fault-cells.ts';
import { findLeaks } from './find-leaks.ts';
import { type Outcome, openWorld, type World } from './function-world.ts';
import { MARKED_GOOD, markedRoot } from './marked-contacts.ts';
import { type FaultedRun, PROCESSES, runCells } from './run-cells.ts';

const KINDS = {
  'a member without the role': { memberRole: false },
  'a closed account': { state: 'CLOSED', memberRole: false },
  'a stranger': { member: false },
} satisfies Record<string, Partial<DescribedAccount>>;

interface Cell extends FaultedRun {
  readonly kind: keyof typeof KINDS;
}

/** The local AWS breaks off right answers alone; of a stranger DescribeAccount's answer is a refusal. */
const BROKEN_OFF = ['reset amid the answer', 'a body that', 'an answer cut off'];

const canBefall = ({ name }: FaultRow, kind: Cell['kind']): boolean =>
  kind !== 'a stranger' || !BROKEN_OFF.some((start) => name.startsWith(start));

/** AssumeRole is refused, and DescribeAccount, which is to say why, is struck. */
const CELLS: readonly Cell[] = FAULTS.flatMap((fault) =>
  CALLS.filter((call) => call.on === 'DescribeAccount' && fault.strike(call) !== undefined).flatMap((call) =>
    (Object.keys(KINDS) as Cell['kind'][])
      .filter((kind) => canBefall(fault, kind))
      .map((kind) => ({ fault, call, kind, callsBeside: 1 })),
  ),
).map((cell, index) => ({ ...cell, account: String(300_000_000_000 + index) }));

let world: World;
let findOutcome: (cell: Cell) => Outcome;

beforeAll(async () => {
  const accounts = CELLS.map(({ account, kind }) => ({
    id: account,
    name: 'Qzxvjkwqaccountname',
    contacts: MARKED_GOOD,
    rootEmail: markedRoot(account),
    ...KINDS[kind],
  }));
  world = await openWorld({ accounts, processes: PROCESSES });
  findOutcome = await runCells(world, CELLS);
}, 120_000);

afterAll(() => world.close());

const expectExplained = (kind: Cell['kind'], { account, result, error }: Outcome): void => {
  if (kind === 'a member without the role') {
    expect(error).toMatchObject({ code: 'access-denied', cause: { operation: 'sts:AssumeRole' } });
    expect(error?.message).toContain(`Account ${account} has no role`);
    return;
  }
  const refused = kind === 'a stranger' ? 'untrusted-account' : 'account-not-active';
  expect(result).toEqual({ accountId: account, refused });
};

const STRIKING = new Set(CELLS.map(({ fault }) => fault));

describe.each([...STRIKING].map((fault) => [fault.name, fault] as const))('%s', (_name, fault) => {
  const cells = CELLS.filter((cell) => cell.fault === fault).map((cell) => [cell.kind, cell] as const);

  test.for(cells)('at DescribeAccount, which explains the refusal of %s', ([kind, cell]) => {
    const expected = fault.expected(cell.call);
    const outcome = findOutcome(cell);
    if ('code' in expected) {
      expect(outcome.result).toBeUndefined();
      expect(outcome.error).toMatchObject({
        code: expected.code,
        cause: { operation: 'organizations:DescribeAccount' },
      });
    } else {
      expectExplained(kind, outcome);
    }
    expect(outcome.stored).toBeUndefined();
    expect(outcome.logs).toHaveLength(1);
    const calls = outcome.calls.map(({ operation }) => operation);
    expect(calls).toEqual(['AssumeRole', ...Array(expected.tries).fill('DescribeAccount')]);
  });
});

test('nothing of it leaks', () => {
  const outcomes = CELLS.map(findOutcome);
  expect(outcomes.flatMap(({ result, error }) => findLeaks([result, error, error?.stack]))).toEqual([]);
  expect(world.written.flatMap(findLeaks)).toEqual([]);
  expect(world.requests.flatMap(findLeaks)).toEqual([]);
});
