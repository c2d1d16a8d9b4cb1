import { describe, expect, test } from 'vitest';
import type { Contact, ContactKind } from '../../rule/contacts.ts';
import { judgeAccount } from '../../rule/judge-account.ts';
import { parseParameters } from '../../rule/parameters.ts';
import { primaryContact, teamContact } from '../support/checks.ts';

/** Every check that runs without a list. */
const EVERY_DEFAULT =
  'contact-missing,field-blank,email-malformed,email-placeholder,email-personal-provider,email-domain-not-approved,' +
  'email-individual,phone-invalid,phone-placeholder,name-placeholder';

const judge = async (parameters: Readonly<Record<string, string>>, ...contacts: readonly Contact[]) => {
  const reads: ContactKind[] = [];
  const policy = parseParameters(JSON.stringify(parameters), { rootReadable: true });
  const judgement = await judgeAccount(policy, {
    readContact: async (kind) => {
      reads.push(kind);
      return contacts.find((contact) => contact.kind === kind);
    },
  });
  return { ...judgement, reads };
};

const NOTHING = { findings: [], undecided: [], mailboxes: [] };

describe('where there is nothing to judge', () => {
  test('because every check is disabled, nothing is read', async () => {
    expect(await judge({ disableChecks: EVERY_DEFAULT }, teamContact('SECURITY'))).toEqual({
      compliance: 'NOT_APPLICABLE',
      annotation: "Every check is disabled by the rule's parameters",
      ...NOTHING,
      reads: [],
    });
  });

  test('because there is no contact and nobody asked for one, the verdict says so', async () => {
    expect(await judge({ disableChecks: 'contact-missing' })).toMatchObject({
      compliance: 'NOT_APPLICABLE',
      annotation: 'There is no contact to judge, and contact-missing is disabled',
      ...NOTHING,
    });
  });

  test('but a missing contact is a finding, it is found', async () => {
    expect((await judge({ contacts: 'SECURITY' })).annotation).toBe('SECURITY contact-missing');
  });

  test('one contact that is there is judged, though the others are not asked after', async () => {
    const { annotation } = await judge({ disableChecks: 'contact-missing' }, teamContact('BILLING'));
    expect(annotation).toBe('1 contact, 8 checks passed');
  });
});

describe("the primary contact's country", () => {
  const domestic = teamContact('SECURITY', { phone: '020 7123 4567' });
  const only = (changes: Readonly<Record<string, string>>) => ({ contacts: 'SECURITY', ...changes });

  test.each([
    ['is read for a number without country code', {}, domestic, ['SECURITY', 'PRIMARY']],
    ['is not read for a number that has one', {}, teamContact('SECURITY'), ['SECURITY']],
    [
      'is not read for a phone field without a digit',
      {},
      teamContact('SECURITY', { phone: '-' }),
      ['SECURITY'],
    ],
    [
      'is read for digits of another script',
      {},
      teamContact('SECURITY', { phone: '\u0660\u0662\u0660' }),
      ['SECURITY', 'PRIMARY'],
    ],
    [
      'is not read where no check needs a number',
      { disableChecks: 'phone-invalid,phone-placeholder' },
      domestic,
      ['SECURITY'],
    ],
    [
      'is read for contacts-not-distinct alone',
      { disableChecks: 'phone-invalid,phone-placeholder', enableChecks: 'contacts-not-distinct' },
      domestic,
      ['SECURITY', 'PRIMARY'],
    ],
    [
      'is read for phone-mobile alone',
      { disableChecks: 'phone-invalid,phone-placeholder', enableChecks: 'phone-mobile' },
      domestic,
      ['SECURITY', 'PRIMARY'],
    ],
    [
      'is read for phone-not-approved alone',
      {
        disableChecks: 'phone-invalid,phone-placeholder',
        enableChecks: 'phone-not-approved',
        approvedPhoneNumbers: '+442071234567',
      },
      domestic,
      ['SECURITY', 'PRIMARY'],
    ],
    [
      'is read for phone-placeholder alone',
      { disableChecks: 'phone-invalid' },
      domestic,
      ['SECURITY', 'PRIMARY'],
    ],
    [
      'is read for phone-invalid alone',
      { disableChecks: 'phone-placeholder' },
      domestic,
      ['SECURITY', 'PRIMARY'],
    ],
    [
      'is not read twice where PRIMARY is judged',
      { contacts: 'PRIMARY,SECURITY' },
      domestic,
      ['SECURITY', 'PRIMARY'],
    ],
  ])('%s', async (_name, changes, contact, reads) => {
    expect((await judge(only(changes), contact, primaryContact())).reads).toEqual(reads);
  });

  test.each([
    ['where PRIMARY is judged', 'PRIMARY,SECURITY'],
    ['where it is not', 'SECURITY'],
  ])('decides which number it is, %s', async (_name, contacts) => {
    expect((await judge({ contacts }, domestic, primaryContact())).findings).toEqual([]);
    expect((await judge({ contacts }, domestic, primaryContact({ country: 'US' }))).findings).toContainEqual({
      contact: 'SECURITY',
      field: 'phone',
      check: 'phone-invalid',
    });
  });

  test('is not known where there is no primary contact', async () => {
    const { findings } = await judge({ contacts: 'SECURITY' }, domestic);
    expect(findings).toEqual([{ contact: 'SECURITY', field: 'phone', check: 'phone-invalid' }]);
  });
});

describe('findings', () => {
  test('come by contact, and of one field the first check wins', async () => {
    const { findings } = await judge(
      { contacts: 'PRIMARY,SECURITY' },
      primaryContact({ name: 'test' }),
      teamContact('SECURITY', { email: 'test@gmail.com', name: '-' }),
    );
    expect(findings).toEqual([
      { contact: 'SECURITY', field: 'name', check: 'field-blank' },
      { contact: 'SECURITY', field: 'email', check: 'email-placeholder' },
      { contact: 'PRIMARY', field: 'name', check: 'name-placeholder' },
    ]);
  });
});

describe('mailboxes', () => {
  const unknown = teamContact('SECURITY', { email: 'kx7@kestrel-freight.com', name: 'Q7', title: 'x' });
  const undecided = [{ contact: 'SECURITY', field: 'email', reason: 'nothing-known' }];

  test('that nothing is known of are undecided', async () => {
    expect(await judge({ contacts: 'SECURITY' }, unknown)).toMatchObject({
      annotation: '1 contact, 9 checks passed; 1 email undecided',
      undecided,
      mailboxes: [{ contact: 'SECURITY', outcome: 'undecided', reason: 'nothing-known' }],
    });
  });

  test('are told where email-individual alone judges them, and where email-undecided alone does', async () => {
    const strict = {
      contacts: 'SECURITY',
      disableChecks: 'email-individual',
      enableChecks: 'email-undecided',
    };
    const { mailboxes, undecided: open } = await judge(strict, unknown);
    expect(mailboxes).toHaveLength(1);
    expect(open).toEqual([]);
  });

  test('are not told where nothing judges them', async () => {
    const { mailboxes, undecided: open } = await judge(
      { contacts: 'SECURITY', disableChecks: 'email-individual' },
      unknown,
    );
    expect([mailboxes, open]).toEqual([[], []]);
  });

  test('are undecided though another field, or another contact’s email, is a finding', async () => {
    const { undecided: open } = await judge(
      { contacts: 'SECURITY,BILLING' },
      { ...unknown, phone: '-' },
      teamContact('BILLING', { email: 'test@gmail.com' }),
    );
    expect(open).toEqual(undecided);
  });

  test('that no mail can be sent to are not judged', async () => {
    expect((await judge({ contacts: 'SECURITY' }, { ...unknown, email: 'a b' })).mailboxes).toEqual([]);
  });

  test('of the primary contact are none', async () => {
    expect((await judge({ contacts: 'PRIMARY' }, primaryContact())).mailboxes).toEqual([]);
  });

  test('are judged with name and title', async () => {
    const titled = { ...unknown, name: 'Security Team' };
    const { mailboxes } = await judge({ contacts: 'SECURITY' }, titled);
    expect(mailboxes[0]?.outcome).toBe('shared');
    const approved = await judge(
      { contacts: 'SECURITY', approvedEmails: 'kx*@kestrel-freight.com' },
      unknown,
    );
    expect(approved.mailboxes).toEqual([{ contact: 'SECURITY', outcome: 'shared', reason: 'approved' }]);
  });
});

describe('a contact that cannot be read', () => {
  test('leaves no verdict: the first failure in order is thrown, once all reads are over', async () => {
    const policy = parseParameters('{}', { rootReadable: false });
    let over = 0;
    const failing = judgeAccount(policy, {
      readContact: async (kind) => {
        await new Promise((resolve) => setTimeout(resolve, kind === 'PRIMARY' ? 30 : 1));
        over += 1;
        if (kind === 'OPERATIONS' || kind === 'BILLING') {
          throw new Error(kind);
        }
        return undefined;
      },
    });
    await expect(failing).rejects.toThrow('OPERATIONS');
    expect(over).toBe(4);
  });
});
