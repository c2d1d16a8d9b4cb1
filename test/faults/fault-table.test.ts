import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DescribedAccount } from '../../local/accounts/account.ts';
import { type AimedCall, CALLS, FAULTS } from './fault-cells.ts';
import { findLeaks } from './find-leaks.ts';
import { type Outcome, openWorld, type World } from './function-world.ts';
import { MARKED_BAD, MARKED_GOOD, markedRoot } from './marked-contacts.ts';
import { type FaultedRun, PROCESSES, runCells } from './run-cells.ts';

interface Cell extends FaultedRun {
  readonly verdict: 'COMPLIANT' | 'NON_COMPLIANT';
}

const asksRoot = (call: AimedCall): boolean => call.on === 'DescribeAccount';

const countBeside = (call: AimedCall): number =>
  ({ open: 0, read: asksRoot(call) ? 5 : 4, report: 5 })[call.share];

/** Each cell twice, with an account of its own: a fault could turn either verdict into the other. */
const CELLS: readonly Cell[] = FAULTS.flatMap((fault) =>
  CALLS.filter((call) => fault.strike(call) !== undefined).flatMap((call) =>
    (['COMPLIANT', 'NON_COMPLIANT'] as const).map((verdict) => ({
      fault,
      call,
      verdict,
      callsBeside: countBeside(call),
    })),
  ),
).map((cell, index) => ({ ...cell, account: String(200_000_000_000 + index) }));

const describeCell = (cell: Cell): DescribedAccount => ({
  id: cell.account,
  name: 'Qzxvjkwqaccountname',
  contacts: cell.verdict === 'COMPLIANT' ? MARKED_GOOD : MARKED_BAD,
  rootEmail: markedRoot(cell.account),
  ...(asksRoot(cell.call) && { parameters: { contacts: 'PRIMARY,SECURITY,BILLING,OPERATIONS,ROOT' } }),
});

const rightVerdict = (cell: Cell) => ({
  compliance: cell.verdict,
  annotation:
    cell.verdict === 'NON_COMPLIANT'
      ? 'SECURITY email-individual; OPERATIONS email-personal-provider, phone-invalid; BILLING email-placeholder, phone-invalid; PRIMARY phone-placeholder'
      : `${asksRoot(cell.call) ? 5 : 4} contacts, 9 checks passed`,
});

/** Config took the evaluation, and only its answer was lost. */
const isStoredThoughThrown = ({ fault, call }: Cell): boolean =>
  call.on === 'PutEvaluations' &&
  [
    'reset amid the answer for ever',
    'a body that stalls until time is over',
    'a body that drips until time is over',
    'an answer cut off',
  ].includes(fault.name);

let world: World;
let findOutcome: (cell: Cell) => Outcome;

beforeAll(async () => {
  world = await openWorld({ accounts: CELLS.map(describeCell), processes: PROCESSES });
  findOutcome = await runCells(world, CELLS);
}, 120_000);

afterAll(() => world.close());

const countTries = ({ call }: Cell, { calls }: Outcome): number =>
  calls.filter(({ operation, contact }) => operation === call.on && contact === call.contact).length;

const expectRecovered = (cell: Cell, { account, result, error, logs, stored }: Outcome): void => {
  expect(error).toBeUndefined();
  expect(result).toMatchObject({ accountId: account, ...rightVerdict(cell) });
  expect(stored).toEqual(rightVerdict(cell));
  expect(logs).toEqual([expect.objectContaining({ event: 'evaluated', ...rightVerdict(cell) })]);
};

const expectThrown = (cell: Cell, code: string, tries: number, outcome: Outcome): void => {
  const { result, error, logs, stored, calls } = outcome;
  expect(result).toBeUndefined();
  expect(error).toMatchObject({ name: 'RuleError', code });
  expect(error?.cause?.operation).toBe(cell.call.operation);
  expect(error?.message).toContain(cell.call.operation);
  expect(error?.cause?.tries).toBe(tries);
  expect(logs).toEqual([expect.objectContaining({ event: 'failed', code, error: error?.detail })]);
  expect(stored).toEqual(isStoredThoughThrown(cell) ? rightVerdict(cell) : undefined);
  expect(calls.some(({ operation }) => operation === 'PutEvaluations')).toBe(
    cell.call.on === 'PutEvaluations',
  );
};

describe.each(FAULTS.map((fault) => [fault.name, fault] as const))('%s', (_name, fault) => {
  const cells = CELLS.filter((cell) => cell.fault === fault).map((cell) => {
    const expected = fault.expected(cell.call);
    const end = 'code' in expected ? `thrown as ${expected.code}` : 'recovered with the right verdict';
    return [cell.call.name, end, cell.verdict, cell] as const;
  });

  test.each(cells)('at %s is %s (%s)', (_call, _end, _verdict, cell) => {
    const expected = fault.expected(cell.call);
    const outcome = findOutcome(cell);
    if ('code' in expected) {
      expectThrown(cell, expected.code, expected.tries, outcome);
    } else {
      expectRecovered(cell, outcome);
    }
    expect(countTries(cell, outcome)).toBe(expected.tries);
  });
});

describe('nothing of a contact, and nothing of AWS’s own words, leaks', () => {
  test('into a result, an error, its stack or its cause', () => {
    const leaks = CELLS.map(findOutcome).flatMap(({ result, error }) =>
      findLeaks([result, error, error?.stack]),
    );
    expect(leaks).toEqual([]);
  });

  test('into what the process writes', () => {
    expect(world.written.length).toBeGreaterThanOrEqual(CELLS.length);
    expect(world.written.flatMap(findLeaks)).toEqual([]);
  });

  test('into what AWS Config stores', () => {
    expect(CELLS.map(findOutcome).flatMap(({ stored }) => findLeaks(stored))).toEqual([]);
  });

  test('into a request to AWS, its path and its headers', () => {
    expect(world.requests.length).toBeGreaterThanOrEqual(world.aws.calls.length);
    expect(world.requests.flatMap(findLeaks)).toEqual([]);
    expect(world.aws.calls.flatMap(({ input }) => findLeaks(input))).toEqual([]);
  });
});

test('every line that was written is of one cell or another', () => {
  const accounts = new Set(CELLS.map(({ account }) => account));
  const isOfCell = (line: unknown): boolean =>
    typeof line === 'object' && line !== null && accounts.has(String(Reflect.get(line, 'accountId')));
  expect(world.written.filter((line) => !isOfCell(line))).toEqual([]);
});
