import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../rule/checks/check.ts';
import { CHECK_IDS } from '../../rule/checks/check-id.ts';
import { CONTACT_KINDS } from '../../rule/contacts.ts';
import { evaluate } from '../../rule/evaluation.ts';

const NOTHING = { contacts: 4, checks: 9, undecidedEmails: 0 };

const finding = (
  contact: Finding['contact'],
  check: Finding['check'],
  field: Finding['field'] = 'contact',
) => ({
  contact,
  check,
  field,
});

const annotate = (findings: readonly Finding[]) => evaluate(findings, NOTHING).annotation;

describe('a compliant evaluation', () => {
  test.each([
    ['what was judged', NOTHING, '4 contacts, 9 checks passed'],
    [
      'one of each in the singular',
      { contacts: 1, checks: 1, undecidedEmails: 0 },
      '1 contact, 1 check passed',
    ],
    [
      'one undecided email',
      { ...NOTHING, undecidedEmails: 1 },
      '4 contacts, 9 checks passed; 1 email undecided',
    ],
    [
      'two undecided emails',
      { ...NOTHING, undecidedEmails: 2 },
      '4 contacts, 9 checks passed; 2 emails undecided',
    ],
  ])('says %s', (_name, tally, annotation) => {
    expect(evaluate([], tally)).toEqual({ compliance: 'COMPLIANT', annotation });
  });
});

describe('a non-compliant evaluation', () => {
  test('groups check ids by contact, in the order of contacts and checks', () => {
    const findings = [
      finding('PRIMARY', 'phone-placeholder', 'phone'),
      finding('BILLING', 'phone-invalid', 'phone'),
      finding('BILLING', 'email-individual', 'email'),
      finding('SECURITY', 'contact-missing'),
    ];
    expect(evaluate(findings, NOTHING)).toEqual({
      compliance: 'NON_COMPLIANT',
      annotation:
        'SECURITY contact-missing; BILLING email-individual, phone-invalid; PRIMARY phone-placeholder',
    });
  });

  test('names a check once, however many fields of the contact it complains of', () => {
    const findings = [
      finding('SECURITY', 'field-blank', 'name'),
      finding('SECURITY', 'field-blank', 'title'),
    ];
    expect(annotate(findings)).toBe('SECURITY field-blank');
  });

  test('keeps an annotation of exactly 256 characters whole', () => {
    const findings = [
      ...(['field-blank', 'email-malformed', 'phone-invalid', 'name-placeholder'] as const).map((check) =>
        finding('SECURITY', check),
      ),
      ...(['field-blank', 'email-placeholder', 'phone-not-approved', 'name-placeholder'] as const).map(
        (check) => finding('OPERATIONS', check),
      ),
      ...(['field-blank', 'email-personal-provider', 'name-placeholder'] as const).map((check) =>
        finding('BILLING', check),
      ),
      ...(['phone-invalid', 'name-placeholder'] as const).map((check) => finding('PRIMARY', check)),
    ];
    const annotation = annotate(findings);
    expect(annotation).not.toContain('more');
    expect(annotation).toHaveLength(256);
  });

  test('leaves out whole what would pass 256 characters, and counts the findings', () => {
    const findings = CONTACT_KINDS.flatMap((contact) => [
      finding(contact, 'field-blank', 'name'),
      finding(contact, 'email-personal-provider', 'email'),
      finding(contact, 'phone-invalid', 'phone'),
      finding(contact, 'contacts-not-distinct'),
      finding(contact, 'field-blank', 'title'),
    ]);
    expect(annotate(findings)).toBe(
      'SECURITY field-blank, email-personal-provider, phone-invalid, contacts-not-distinct; ' +
        'OPERATIONS field-blank, email-personal-provider, phone-invalid, contacts-not-distinct; ' +
        'BILLING field-blank, email-personal-provider, phone-invalid; +11 more',
    );
  });

  test('holds any findings: never above 256 characters, never an id cut, every finding shown or counted', () => {
    const anyFinding = fc.record({
      contact: fc.constantFrom(...CONTACT_KINDS),
      check: fc.constantFrom(...CHECK_IDS),
      field: fc.constantFrom('name', 'title', 'email', 'phone', 'contact'),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(anyFinding, { minLength: 1, selector: (f) => JSON.stringify(f) }),
        (findings) => {
          const annotation = annotate(findings);
          expect(annotation.length).toBeLessThanOrEqual(256);
          const [, body = '', more = '0'] = /^(.*?)(?:; \+(\d+) more)?$/.exec(annotation) ?? [];
          const shown = body.split('; ').flatMap((group) => {
            const [contact = '', ...ids] = group.split(/,? /);
            return ids.map((check) => `${contact} ${check}`);
          });
          for (const id of shown) {
            expect(findings.map(({ contact, check }) => `${contact} ${check}`)).toContain(id);
          }
          const counted = findings.filter(({ contact, check }) =>
            shown.includes(`${contact} ${check}`),
          ).length;
          expect(counted + Number(more)).toBe(findings.length);
        },
      ),
    );
  });
});
