import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostileText } from '../../bench/fuzz/hostile.ts';
import type { DescribedAccount } from '../../local/accounts/account.ts';
import type { FaultEffect } from '../../local/aws/faults.ts';
import { findLeaks } from './find-leaks.ts';
import { type Outcome, openWorld, type World } from './function-world.ts';
import { markedRoot } from './marked-contacts.ts';

const SEED = 20_261_123;
const RUNS = 160;
const PROCESSES = 8;

/** Hostile text before, after or around the mark that {@link findLeaks} knows. */
const marked = (mark: string) =>
  fc
    .tuple(hostileText, hostileText, fc.constantFrom('', ' ', '.', '@', '\n', '\u0000', '|'))
    .map(([before, after, between]) => before + between + mark + between + after);

const contact = (kind: string) =>
  fc.record({
    name: marked(`Qzxvjkwq${kind}name`),
    title: marked(`Qzxvjkwq${kind}title`),
    email: fc.oneof(
      marked(`qzxvjkwq${kind}local@qzxvjkwq${kind}host.com`),
      hostileText.map((text) => `qzxvjkwq${kind}.${text}@gmail.com`),
      hostileText.map((text) => `security+qzxvjkwq${kind}@${text}`),
    ),
    phone: marked('+44 20 7123 4561'),
  });

const primary = fc.record({
  name: marked('Qzxvjkwqprimaryname'),
  phone: marked('+44 20 7946 1850'),
  country: fc.constantFrom('GB', 'US', 'ZZ'),
});

const contacts = fc.record(
  {
    PRIMARY: primary,
    SECURITY: contact('security'),
    OPERATIONS: contact('operations'),
    BILLING: contact('billing'),
  },
  { requiredKeys: ['PRIMARY'] },
);

const CHECKS = 'email-undecided,phone-mobile,name-individual,contacts-not-distinct';

const ACCOUNTS: readonly DescribedAccount[] = fc
  .sample(contacts, { seed: SEED, numRuns: RUNS })
  .map((given, index) => ({
    id: String(300_000_000_000 + index),
    name: 'Qzxvjkwqaccountname',
    contacts: given as DescribedAccount['contacts'],
    rootEmail: markedRoot(String(300_000_000_000 + index)),
    parameters: { contacts: 'PRIMARY,SECURITY,BILLING,OPERATIONS,ROOT', enableChecks: CHECKS },
  }));

/** Some of them a further try gets over, some of them not. */
const EFFECTS: readonly FaultEffect[] = [
  { does: 'throttle' },
  { does: 'fail', status: 503 },
  { does: 'reset', when: 'mid-answer' },
  { does: 'refuse', error: 'QzxvjkwqbodynameUnheardOf', status: 400 },
  { does: 'cut-off' },
  {
    does: 'answer-with',
    body: '{"__type":"Qzxvjkwqbodyname","message":"qzxvjkwqbody@qzxvjkwqbodyhost.com"}',
  },
];

let world: World;
const outcomes: Outcome[] = [];

beforeAll(async () => {
  world = await openWorld({ accounts: ACCOUNTS, processes: PROCESSES });
  world.aws.faults.addRandom({ oneIn: 10, seed: SEED, effects: EFFECTS });
  const waiting = ACCOUNTS.values();
  const work = async (process: number): Promise<void> => {
    for (const { id } of waiting) {
      outcomes.push(await world.invoke(id, { process }));
    }
  };
  await Promise.all(Array.from({ length: PROCESSES }, (_, process) => work(process)));
}, 120_000);

afterAll(() => world.close());

test('hostile contacts, with a call in ten failing, end in a verdict that is stored or in a RuleError', () => {
  expect(outcomes).toHaveLength(RUNS);
  for (const { account, result, error, stored, logs } of outcomes) {
    expect(logs).toHaveLength(1);
    if (error === undefined) {
      expect(result).toMatchObject({ accountId: account, ...stored });
      expect(stored).toBeDefined();
    } else {
      expect(error).toMatchObject({ name: 'RuleError', code: expect.stringMatching(/^[a-z-]+$/) });
    }
  }
});

test('both ends are among them, and every fault', () => {
  expect(outcomes.some(({ error }) => error !== undefined)).toBe(true);
  expect(outcomes.filter(({ stored }) => stored !== undefined).length).toBeGreaterThan(RUNS / 2);
  expect(world.aws.faults.struck.size).toBe(EFFECTS.length);
});

test('nothing of a contact is in a result, an error, its stack or its cause', () => {
  expect(outcomes.flatMap(({ result, error }) => findLeaks([result, error, error?.stack]))).toEqual([]);
});

test('nothing of a contact is in what the process writes, asks AWS or has AWS Config store', () => {
  expect(world.written.length).toBeGreaterThanOrEqual(RUNS);
  expect(world.requests.length).toBeGreaterThan(RUNS * 6);
  expect([...world.written, ...world.requests].flatMap(findLeaks)).toEqual([]);
  expect(world.aws.calls.flatMap(({ input }) => findLeaks(input))).toEqual([]);
  expect(outcomes.flatMap(({ stored }) => findLeaks(stored))).toEqual([]);
});
