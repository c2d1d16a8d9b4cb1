import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DescribedAccount } from '../../local/accounts/account.ts';
import type { Fault } from '../../local/aws/faults.ts';
import { type LocalAws, startLocalAws } from '../../local/aws/start-local-aws.ts';
import {
  type DeployedOrganization,
  deployOrganization,
} from '../../local/config-delivery/deploy-organization.ts';
import { findLeaks } from './find-leaks.ts';
import { CENTRAL, MANAGEMENT, type Outcome, openWorld, REGION, type World } from './function-world.ts';
import { MARKED_BAD, MARKED_GOOD, markedRoot } from './marked-contacts.ts';

type Contacts = DescribedAccount['contacts'];

const CHECKS = 'email-undecided,phone-mobile,phone-unverified,name-individual,contacts-not-distinct';
const everywhere = (change: (text: string) => string): Contacts =>
  Object.fromEntries(
    Object.entries(MARKED_GOOD).map(([kind, contact]) => [
      kind,
      Object.fromEntries(
        Object.entries<string>({ ...contact }).map(([field, text]) => [field, change(text)]),
      ),
    ]),
  ) as unknown as Contacts;

/** Contacts and parameters that come to every kind of verdict, and to contacts that nobody would think of. */
const SCENARIOS: Readonly<Record<string, Partial<DescribedAccount>>> = {
  'good contacts': { contacts: MARKED_GOOD },
  'contacts with findings': { contacts: MARKED_BAD },
  'every check, every contact': {
    contacts: MARKED_BAD,
    parameters: { contacts: 'PRIMARY,SECURITY,BILLING,OPERATIONS,ROOT', enableChecks: CHECKS },
  },
  'good contacts and every check': {
    contacts: MARKED_GOOD,
    parameters: { contacts: 'PRIMARY,SECURITY,BILLING,OPERATIONS,ROOT', enableChecks: CHECKS },
  },
  'a contact missing': { contacts: { PRIMARY: MARKED_GOOD.PRIMARY as NonNullable<Contacts['PRIMARY']> } },
  'the primary contact with a word for a status': {
    contacts: {
      ...MARKED_GOOD,
      PRIMARY: {
        name: 'Qzxvjkwqprimaryname',
        phone: '+44 20 7946 1850',
        country: 'Qzxvjkwqcountry',
        phoneVerification: 'QZXVJKWQSTATUS',
      },
    },
  },
  'contacts in capitals': { contacts: everywhere((text) => text.toUpperCase()) },
  'contacts of a thousand characters': { contacts: everywhere((text) => text.repeat(60)) },
  'contacts with control characters': {
    contacts: everywhere((text) => `\u0000${text}\u202e\n${text}\ud800`),
  },
  'contacts like paths of members': { contacts: everywhere((text) => `__proto__.${text}.constructor`) },
  'parameters that are refused for a name': {
    contacts: MARKED_GOOD,
    parameters: { Qzxvjkwqparametername_with_more_than_forty_letters: 'x' },
  },
  'parameters that are refused for a value': {
    contacts: MARKED_GOOD,
    parameters: { approvedEmails: 'qzxvjkwqvalue', approvedPhoneNumbers: 'qzxvjkwqvalue' },
  },
  'a check that is not there': { contacts: MARKED_GOOD, parameters: { enableChecks: 'qzxvjkwqcheck' } },
  'a contact that is not there': { contacts: MARKED_GOOD, parameters: { contacts: 'QZXVJKWQCONTACT' } },
};

const ACCOUNTS = Object.entries(SCENARIOS).map(([name, changes], index) => {
  const id = String(400_000_000_000 + index);
  return { scenario: name, id, name, region: REGION, contacts: {}, rootEmail: markedRoot(id), ...changes };
});

describe('whatever the contacts are, nothing of them leaks', () => {
  let world: World;
  const outcomes = new Map<string, Outcome>();

  beforeAll(async () => {
    world = await openWorld({ accounts: ACCOUNTS });
    for (const { scenario, id } of ACCOUNTS) {
      outcomes.set(scenario, await world.invoke(id));
    }
  }, 60_000);

  afterAll(() => world.close());

  test.each(ACCOUNTS.map(({ scenario }) => scenario))('from %s', (scenario) => {
    const { result, error, logs, stored } = outcomes.get(scenario) ?? {};
    expect(result ?? error).toBeDefined();
    expect([result, error, error?.stack, stored, ...(logs ?? [])].flatMap(findLeaks)).toEqual([]);
  });

  test('into anything that was written or sent', () => {
    expect(world.written.length).toBeGreaterThanOrEqual(ACCOUNTS.length);
    expect(world.written.flatMap(findLeaks)).toEqual([]);
    expect(world.requests.flatMap(findLeaks)).toEqual([]);
    expect(world.aws.calls.flatMap(({ input }) => findLeaks(input))).toEqual([]);
  });
});

describe('the search finds', () => {
  const phone = '+44 20 7123 4561';
  const email = 'security@qzxvjkwqsecurityhost.com';

  test.each([
    ['a mark', `failed for ${email}`],
    ['a mark in capitals', email.toUpperCase()],
    ['a mark in Base64', Buffer.from(`contact ${email}!`).toString('base64')],
    ['a mark in hex', Buffer.from(email).toString('hex')],
    ['a mark encoded for a URI', encodeURIComponent('Qzxvjkwqsecurityname Security Team')],
    ['a number', phone],
    ['a number in international form', '+442071234561'],
    ['AWS’s own message', 'Rate exceeded (Mara Leaksworth)'],
    ['an address', 'Port Alder'],
    ['what only an error’s cause holds', new Error('x', { cause: { message: email } })],
    ['what a hidden member holds', Object.defineProperty({}, 'hidden', { value: email })],
  ])('%s', (_name, value) => {
    expect(findLeaks(value)).not.toEqual([]);
  });
});

describe('nothing of a contact leaks from the built bundle, in a process of its own', () => {
  const FAULTS: readonly (readonly [string, Fault | undefined])[] = [
    ['a verdict', undefined],
    ['throttling', { on: 'GetAlternateContact', contact: 'SECURITY', does: 'throttle', times: 1 }],
    ['a refusal', { on: 'GetContactInformation', does: 'refuse', error: 'AccessDeniedException' }],
    ['an answer cut off', { on: 'GetAlternateContact', contact: 'BILLING', does: 'cut-off' }],
    [
      'an answer of the wrong type',
      { on: 'GetContactInformation', does: 'answer-with', body: '{"ContactInformation":["qzxvjkwqbody"]}' },
    ],
    ['DescribeAccount cut off', { on: 'DescribeAccount', does: 'cut-off' }],
    ['AssumeRole cut off', { on: 'AssumeRole', does: 'cut-off' }],
    ['PutEvaluations cut off', { on: 'PutEvaluations', does: 'cut-off' }],
  ];
  const accounts = FAULTS.map(([, fault], index) => {
    const id = String(500_000_000_000 + index);
    return { id, name: id, region: REGION, contacts: MARKED_BAD, rootEmail: markedRoot(id), fault };
  });
  let aws: LocalAws;
  let deployed: DeployedOrganization;

  beforeAll(async () => {
    const own = [MANAGEMENT, CENTRAL].map((id) => ({ id, name: id, region: REGION, contacts: {} }));
    aws = await startLocalAws({
      accounts: [...own, ...accounts],
      organization: { id: 'o-kestrel001', management: MANAGEMENT, delegatedAdministrators: [CENTRAL] },
      quotas: false,
    });
    deployed = deployOrganization(aws, {
      bundle: 'dist/index.cjs',
      parameters: { contacts: 'PRIMARY,SECURITY,BILLING,OPERATIONS,ROOT' },
    });
    for (const { id, fault } of accounts) {
      if (fault !== undefined) {
        aws.faults.add({ account: id, ...fault });
      }
      deployed.trigger(id);
    }
    await deployed.queue.drain();
  }, 60_000);

  afterAll(async () => {
    await deployed.close();
    await aws.close();
  });

  test('into its standard output and error, its answers, or the on-failure queue’s messages', () => {
    const lines = deployed.queue.tries.flatMap(({ logs }) => logs);
    expect(lines.length).toBeGreaterThanOrEqual(deployed.queue.tries.length);
    expect(lines.flatMap(findLeaks)).toEqual([]);
    expect(deployed.queue.tries.flatMap(findLeaks)).toEqual([]);
    expect(deployed.queue.failed.flatMap(findLeaks)).toEqual([]);
  });

  test('into its requests', () => {
    expect(aws.calls.flatMap(({ input }) => findLeaks(input))).toEqual([]);
  });

  test('while each fault ends as it should', () => {
    expect(deployed.queue.failed).toHaveLength(FAULTS.length - 2);
    const evaluated = [...deployed.rules].filter(([, rule]) => aws.config.findEvaluation(rule) !== undefined);
    // PutEvaluations took effect, and only its answer was lost.
    expect(evaluated.map(([id]) => id)).toEqual(['500000000000', '500000000001', '500000000007']);
  });
});
