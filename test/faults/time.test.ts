import type { Context } from 'aws-lambda';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { CALLS } from './fault-cells.ts';
import { FUNCTION_ARN, openWorld, type World } from './function-world.ts';
import { MARKED_GOOD, markedRoot } from './marked-contacts.ts';

const MEMBER = '100000000003';

let world: World | undefined;

afterEach(async () => {
  vi.doUnmock('node:timers/promises');
  await world?.close();
});

const describeMember = (id: string) => ({
  id,
  name: id,
  contacts: MARKED_GOOD,
  rootEmail: markedRoot(id),
  parameters: { contacts: 'PRIMARY,SECURITY,BILLING,OPERATIONS,ROOT' },
});

test('each call that never answers ends by its share of the real time, before Lambda would, and is named', async () => {
  const REMAINING = 10_000;
  const cells = CALLS.map((call, index) => ({ call, account: String(900_000_000_000 + index) }));
  world = await openWorld({
    accounts: [MEMBER, ...cells.map(({ account }) => account)].map(describeMember),
    realTime: true,
  });
  for (const { call, account } of cells) {
    const { on, contact } = call;
    world.aws.faults.add({ on, account, ...(contact !== undefined && { contact }), does: 'never-answer' });
  }
  const { invoke } = world;
  // A cold start's loading is not what is measured.
  await invoke(MEMBER);
  const context = { invokedFunctionArn: FUNCTION_ARN, getRemainingTimeInMillis: () => REMAINING } as Context;
  const outcomes = await Promise.all(cells.map(({ account }) => invoke(account, { context })));
  for (const [index, { error, stored, logs }] of outcomes.entries()) {
    expect(error).toMatchObject({
      code: 'unavailable',
      cause: { operation: cells[index]?.call.operation, error: 'TimeoutError' },
    });
    expect(stored).toBeUndefined();
    expect(logs).toHaveLength(1);
  }
  const failed = outcomes.flatMap(({ logs }) =>
    logs.map((line) => Number(Reflect.get(Object(line), 'durationMs'))),
  );
  const [open = 0, ...rest] = failed.toSorted((one, other) => one - other);
  // The shares, AssumeRole's first and PutEvaluations' last, whatever the machine adds to them.
  expect(open).toBeGreaterThanOrEqual(REMAINING * 0.25);
  expect(rest.at(-1)).toBeGreaterThanOrEqual(REMAINING * 0.9);
});

describe('FailedEvaluations', () => {
  test('and no time for a further try is report-failed, with the tries that there were', async () => {
    // The wait before the next try ends with the run's time, and not before.
    vi.doMock('node:timers/promises', () => ({
      setTimeout: (_milliseconds: number, _value: unknown, { signal }: { readonly signal: AbortSignal }) =>
        new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    }));
    world = await openWorld({ accounts: [describeMember(MEMBER)] });
    world.aws.faults.add({ on: 'PutEvaluations', does: 'fail-evaluations' });
    const { error, stored } = await world.invoke(MEMBER, {
      endTime: { of: 'report', at: 'fail-evaluations', afterCalls: 6 },
    });
    expect(error).toMatchObject({ code: 'report-failed', cause: { error: 'FailedEvaluations', tries: 1 } });
    expect(stored).toBeUndefined();
  });
});
