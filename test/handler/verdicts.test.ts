import { describe, expect, test } from 'vitest';
import { GOOD_CONTACTS, nameCalls, runHandler } from '../support/run-handler.ts';

const ALIAS = {
  name: 'Cloud Team',
  title: 'Team',
  email: 'cloud-team@kestrel-freight.com',
  phone: '+44 20 7123 4569',
};

const security = (changes: Partial<typeof ALIAS>) => ({
  contacts: { ...GOOD_CONTACTS, SECURITY: { ...ALIAS, ...changes } },
});

describe('an account whose contacts are good', () => {
  test('is COMPLIANT, by four reads and one put', async () => {
    const run = await runHandler();
    expect(run.result).toEqual({
      accountId: '111122223333',
      compliance: 'COMPLIANT',
      annotation: '4 contacts, 9 checks passed',
      findings: [],
      undecided: [],
      mailboxes: ['SECURITY', 'OPERATIONS', 'BILLING'].map((contact) => ({
        contact,
        outcome: 'shared',
        reason: expect.any(String),
      })),
    });
    expect(run.stored).toEqual([{ compliance: 'COMPLIANT', annotation: '4 contacts, 9 checks passed' }]);
    expect(nameCalls(run).toSorted()).toEqual([
      'GetAlternateContact BILLING',
      'GetAlternateContact OPERATIONS',
      'GetAlternateContact SECURITY',
      'GetContactInformation',
      'PutEvaluations',
    ]);
  });

  test('is logged in one line that says the same', async () => {
    const { logs, result } = await runHandler();
    expect(logs).toEqual([
      {
        event: 'evaluated',
        ...result,
        counts: { findings: 0, undecided: 0 },
        durationMs: expect.any(Number),
      },
    ]);
  });
});

describe('an account whose contacts are not', () => {
  test('with SECURITY alone missing is NON_COMPLIANT, whatever the others', async () => {
    const { SECURITY: _, ...contacts } = GOOD_CONTACTS;
    const { result, stored } = await runHandler({ contacts });
    expect(result?.findings).toEqual([{ contact: 'SECURITY', field: 'contact', check: 'contact-missing' }]);
    expect(stored).toEqual([{ compliance: 'NON_COMPLIANT', annotation: 'SECURITY contact-missing' }]);
  });

  test('without alternate contacts and with a primary contact of blanks is NON_COMPLIANT', async () => {
    const { result } = await runHandler({ contacts: { PRIMARY: { name: ' ', phone: ' ', country: 'GB' } } });
    expect(result?.annotation).toBe(
      'SECURITY contact-missing; OPERATIONS contact-missing; BILLING contact-missing; PRIMARY field-blank',
    );
  });

  test('without any contact is NON_COMPLIANT', async () => {
    const { result } = await runHandler({ contacts: {} });
    expect(result?.findings).toHaveLength(4);
  });

  test('has at most one finding for each field', async () => {
    const { result } = await runHandler(
      security({ name: 'Jane Roe', email: 'test@example.com', phone: '+0000000000' }),
    );
    expect(result?.findings).toEqual([
      { contact: 'SECURITY', field: 'email', check: 'email-placeholder' },
      { contact: 'SECURITY', field: 'phone', check: 'phone-invalid' },
    ]);
  });

  test('is logged without any contact’s value', async () => {
    const contact = {
      name: 'Wilma Marker',
      email: 'wilma.marker@kestrel-freight.com',
      phone: '+44 7400 123',
    };
    const { logs, result } = await runHandler(security(contact));
    expect(result?.compliance).toBe('NON_COMPLIANT');
    expect(JSON.stringify([logs, result])).not.toMatch(/marker|kestrel|7400/i);
  });
});

describe('one alias for every alternate contact', () => {
  const contacts = { ...GOOD_CONTACTS, SECURITY: ALIAS, OPERATIONS: ALIAS, BILLING: ALIAS };

  test('is COMPLIANT by default', async () => {
    expect((await runHandler({ contacts })).result?.compliance).toBe('COMPLIANT');
  });

  test('is a finding where contacts-not-distinct is enabled', async () => {
    const { result } = await runHandler({ contacts, parameters: { enableChecks: 'contacts-not-distinct' } });
    expect(result?.annotation).toBe('OPERATIONS contacts-not-distinct; BILLING contacts-not-distinct');
  });
});

describe('a mailbox of which nothing is known', () => {
  const scenario = security({ email: 'kx7@kestrel-freight.com', name: 'Q7' });

  test('passes by default and is counted', async () => {
    const { result } = await runHandler(scenario);
    expect(result?.annotation).toBe('4 contacts, 9 checks passed; 1 email undecided');
    expect(result?.undecided).toEqual([{ contact: 'SECURITY', field: 'email', reason: expect.any(String) }]);
  });

  test('is a finding in the strict mode, and then not undecided', async () => {
    const { result } = await runHandler({ ...scenario, parameters: { enableChecks: 'email-undecided' } });
    expect(result?.annotation).toBe('SECURITY email-undecided');
    expect(result?.undecided).toEqual([]);
  });

  test('is not judged where email-individual is disabled', async () => {
    const { result } = await runHandler({ ...scenario, parameters: { disableChecks: 'email-individual' } });
    expect(result?.annotation).toBe('4 contacts, 8 checks passed');
    expect(result?.mailboxes).toEqual([]);
  });

  test('is told of where email-undecided alone judges mailboxes', async () => {
    const parameters = { disableChecks: 'email-individual', enableChecks: 'email-undecided' };
    const { result } = await runHandler({ ...scenario, parameters });
    expect(result?.mailboxes).toHaveLength(3);
  });

  test('stays undecided where another field of its contact has a finding', async () => {
    const { result } = await runHandler(
      security({ email: 'kx7@kestrel-freight.com', name: 'Q7', phone: '+44 20' }),
    );
    expect(result?.annotation).toBe('SECURITY phone-invalid');
    expect(result?.undecided).toHaveLength(1);
  });
});

describe('the contacts that are asked for', () => {
  test('are the only ones read', async () => {
    const run = await runHandler({ parameters: { contacts: 'SECURITY' } });
    expect(nameCalls(run)).toEqual(['GetAlternateContact SECURITY', 'PutEvaluations']);
    expect(run.result?.annotation).toBe('1 contact, 9 checks passed');
  });

  test('get the primary contact’s country where a number came without a country code', async () => {
    const run = await runHandler({
      ...security({ phone: '020 7123 4568' }),
      parameters: { contacts: 'SECURITY' },
    });
    expect(nameCalls(run)).toEqual([
      'GetAlternateContact SECURITY',
      'GetContactInformation',
      'PutEvaluations',
    ]);
    expect(run.result?.compliance).toBe('COMPLIANT');
  });

  test('do not get it where no check looks at numbers', async () => {
    const run = await runHandler({
      ...security({ phone: '020 7123 4568' }),
      parameters: { contacts: 'SECURITY', disableChecks: 'phone-invalid,phone-placeholder' },
    });
    expect(nameCalls(run)).toEqual(['GetAlternateContact SECURITY', 'PutEvaluations']);
  });

  test('have an invalid number where it came without a country code and no primary contact gives one', async () => {
    const { result } = await runHandler({
      contacts: { SECURITY: { ...ALIAS, phone: '020 7123 4568' } },
      parameters: { contacts: 'SECURITY' },
    });
    expect(result?.annotation).toBe('SECURITY phone-invalid');
  });
});

test('a primary phone number that AWS says is not verified is a finding, where that is asked for', async () => {
  const PRIMARY = {
    name: 'Kestrel Freight Ltd',
    phone: '+44 20 7123 4567',
    country: 'GB',
    phoneVerification: 'PENDING',
  };
  const contacts = { ...GOOD_CONTACTS, PRIMARY };
  const { result } = await runHandler({ contacts, parameters: { enableChecks: 'phone-unverified' } });
  expect(result?.annotation).toBe('PRIMARY phone-unverified');
});

describe('nothing to judge', () => {
  test('an account that left the rule’s scope is NOT_APPLICABLE, and no contact is read', async () => {
    const { scheduledEvent } = await import('../support/events.ts');
    const run = await runHandler({
      event: (resultToken) =>
        scheduledEvent({ resultToken, eventLeftScope: true, ruleParameters: 'not JSON' }),
    });
    expect(run.result?.compliance).toBe('NOT_APPLICABLE');
    expect(nameCalls(run)).toEqual(['PutEvaluations']);
  });

  test('no contact at all is NOT_APPLICABLE where contact-missing is disabled, and never COMPLIANT', async () => {
    const { result } = await runHandler({ contacts: {}, parameters: { disableChecks: 'contact-missing' } });
    expect(result).toMatchObject({ compliance: 'NOT_APPLICABLE', findings: [] });
  });

  test('every check disabled is NOT_APPLICABLE, and no contact is read', async () => {
    const { CHECKS } = await import('../../rule/checks/index.ts');
    const run = await runHandler({ parameters: { disableChecks: CHECKS.map(({ id }) => id).join() } });
    expect(run.stored).toEqual([
      { compliance: 'NOT_APPLICABLE', annotation: "Every check is disabled by the rule's parameters" },
    ]);
    expect(nameCalls(run)).toEqual(['PutEvaluations']);
  });
});

describe('delivery', () => {
  test('of the same event twice makes the same evaluation twice', async () => {
    const { stored, calls } = await runHandler({ deliveries: 2 });
    expect(stored[0]).toEqual(stored[1]);
    expect(calls).toHaveLength(10);
  });

  test('in test mode is answered and stores nothing', async () => {
    const { scheduledEvent } = await import('../support/events.ts');
    const { result, stored, calls } = await runHandler({
      event: () => scheduledEvent({ resultToken: 'TESTMODE' }),
    });
    expect(result?.compliance).toBe('COMPLIANT');
    expect(calls.at(-1)).toMatchObject({
      operation: 'PutEvaluations',
      status: 200,
      input: { TestMode: true },
    });
    expect(stored).toEqual([]);
  });

  test('carries Config’s own time, for it orders evaluations', async () => {
    const { calls } = await runHandler();
    const seconds = Date.parse('2026-11-01T06:00:00.373Z') / 1000;
    expect(calls.at(-1)?.input).toMatchObject({
      TestMode: false,
      Evaluations: [
        {
          ComplianceResourceType: 'AWS::::Account',
          ComplianceResourceId: '111122223333',
          OrderingTimestamp: seconds,
        },
      ],
    });
  });
});

describe('odd values', () => {
  test.each([
    ['white space around an address', { email: ' soc@kestrel-freight.com\t' }, '4 contacts, 9 checks passed'],
    ['upper case', { email: 'SOC@KESTREL-FREIGHT.COM' }, '4 contacts, 9 checks passed'],
    ['a tag', { email: 'soc+aws@kestrel-freight.com' }, '4 contacts, 9 checks passed'],
    ['an international domain', { email: 'soc@müller-fracht.de' }, '4 contacts, 9 checks passed'],
    ['a trailing dot', { email: 'soc@kestrel-freight.com.' }, '4 contacts, 9 checks passed'],
    ['a right-to-left mark', { email: '\u200fsoc@kestrel-freight.com\u200e' }, '4 contacts, 9 checks passed'],
    [
      '254 characters',
      { email: `soc@${`${'a'.repeat(62)}.`.repeat(3)}${'b'.repeat(57)}.com` },
      '4 contacts, 9 checks passed',
    ],
    ['an emoji for an address', { email: '🚨' }, 'SECURITY field-blank'],
    [
      'control characters in an address',
      { email: 'soc\u0000@kestrel-freight.com' },
      'SECURITY email-malformed',
    ],
    ['an extension', { phone: '+44 20 7123 4568 ext 12' }, '4 contacts, 9 checks passed'],
    ['letters for a number', { phone: '+1 800 KESTREL' }, 'SECURITY phone-invalid'],
    ['several numbers', { phone: '+442071234568,+442071234569' }, 'SECURITY phone-invalid'],
    ['25 brackets', { phone: '()'.repeat(12).concat('(') }, 'SECURITY field-blank'],
    ['a name of right-to-left marks', { name: '\u200f\u202e' }, 'SECURITY field-blank'],
  ])('%s gets a verdict', async (_name, changes, annotation) => {
    expect((await runHandler(security(changes))).result?.annotation).toBe(annotation);
  });
});
