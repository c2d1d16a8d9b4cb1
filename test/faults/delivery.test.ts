import { afterEach, describe, expect, test } from 'vitest';
import type { DescribedAccount } from '../../local/accounts/account.ts';
import { CENTRAL, openWorld, type World } from './function-world.ts';
import { MARKED_BAD, MARKED_GOOD } from './marked-contacts.ts';

const MEMBER = '100000000003';
const MORNING = Date.parse('2026-11-01T06:00:00.373Z');
const EVENING = MORNING + 12 * 3_600_000;

type Contacts = DescribedAccount['contacts'];

/** What the account's contacts are can be changed between two events. */
interface ChangingAccount extends DescribedAccount {
  contacts: Contacts;
}

let world: World | undefined;

afterEach(() => world?.close());

const openChanging = async (
  id: string,
): Promise<{ readonly world: World; readonly account: ChangingAccount }> => {
  const account: ChangingAccount = { id, name: id, region: 'eu-central-1', contacts: MARKED_GOOD };
  world = await openWorld({ accounts: [account] });
  const described = world.aws.accounts.get(id);
  if (described === undefined) {
    throw new Error(`${id} is not there.`);
  }
  return { world, account: described as ChangingAccount };
};

describe.each([
  ['a member', MEMBER],
  ['the function’s own account', CENTRAL],
])('in %s', (_name, id) => {
  test('an older event that arrives late leaves the newer evaluation as it is', async () => {
    const { world, account } = await openChanging(id);
    const newer = await world.invoke(id, { at: EVENING });
    expect(newer.stored).toMatchObject({ compliance: 'COMPLIANT' });
    account.contacts = MARKED_BAD;
    const older = await world.invoke(id, { at: MORNING });
    expect(older.error).toBeUndefined();
    expect(older.result).toMatchObject({ compliance: 'NON_COMPLIANT' });
    expect(older.stored).toEqual(newer.stored);
  });

  test('a newer event replaces the evaluation', async () => {
    const { world, account } = await openChanging(id);
    await world.invoke(id, { at: MORNING });
    account.contacts = MARKED_BAD;
    const { stored } = await world.invoke(id, { at: EVENING });
    expect(stored).toMatchObject({ compliance: 'NON_COMPLIANT' });
  });

  test('an event that is a second older than the stored one, by its time and not by its arrival, is older', async () => {
    const { world, account } = await openChanging(id);
    await world.invoke(id, { at: EVENING });
    account.contacts = MARKED_BAD;
    const { stored } = await world.invoke(id, { at: EVENING - 1_000 });
    expect(stored).toMatchObject({ compliance: 'COMPLIANT' });
  });

  test('an event that comes twice, at once and again, is stored once and the same', async () => {
    const { world } = await openChanging(id);
    const outcomes = await Promise.all([
      world.invoke(id, { at: MORNING }),
      world.invoke(id, { at: MORNING }),
    ]);
    const again = await world.invoke(id, { at: MORNING });
    for (const { error, stored } of [...outcomes, again]) {
      expect(error).toBeUndefined();
      expect(stored).toEqual({ compliance: 'COMPLIANT', annotation: '4 contacts, 9 checks passed' });
    }
  });

  test('the evaluation bears the time of the notification, to the millisecond', async () => {
    const { world } = await openChanging(id);
    await world.invoke(id, { at: MORNING });
    const put = world.aws.calls.find(({ operation }) => operation === 'PutEvaluations');
    expect(put?.input).toMatchObject({ Evaluations: [{ OrderingTimestamp: MORNING / 1000 }] });
  });
});
