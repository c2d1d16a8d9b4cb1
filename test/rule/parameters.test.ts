import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../rule/checks/index.ts';
import { parseEmailAddress } from '../../rule/email-address.ts';
import { RuleError } from '../../rule/errors.ts';
import { PARAMETER_NAMES, parseParameters } from '../../rule/parameters.ts';
import { isApprovedDomain, isApprovedEmail } from '../../rule/policy.ts';
import { catchRuleError } from '../support/errors.ts';

const parse = (parameters: unknown) => parseParameters(JSON.stringify(parameters), { rootReadable: false });

const refusal = (text: string) => catchRuleError(() => parseParameters(text, { rootReadable: false }));

const DEFAULTS = CHECKS.filter(({ runs }) => runs === 'default').map(({ id }) => id);

describe('defaults', () => {
  test.each([
    ['absent', undefined],
    ['empty', ''],
    ['an empty object', '{}'],
    ['lists of commas', '{"approvedEmailDomains":",","contacts":", ,"}'],
    ['blank values', '{"contacts":" ","enableChecks":"","approvedEmailDomains":" "}'],
  ])('come with parameters that are %s', (_name, text) => {
    const policy = parseParameters(text, { rootReadable: false });
    expect(policy.contacts).toEqual(['SECURITY', 'OPERATIONS', 'BILLING', 'PRIMARY']);
    expect([...policy.checks]).toEqual(DEFAULTS);
    expect(policy.approvedEmails).toEqual([]);
  });
});

describe('contacts', () => {
  test('are taken in the order of annotations, whatever their order, case and white space', () => {
    expect(parse({ contacts: ' primary , SECURITY,security' }).contacts).toEqual(['SECURITY', 'PRIMARY']);
  });

  test('may name ROOT where the root email can be read', () => {
    expect(parseParameters('{"contacts":"ROOT"}', { rootReadable: true }).contacts).toEqual(['ROOT']);
  });
});

describe('checks', () => {
  test('that are opt-in run when enabled', () => {
    expect(parse({ enableChecks: 'phone-mobile, email-undecided' }).checks).toContain('phone-mobile');
  });

  test('that are on by default run unless disabled', () => {
    expect(parse({ disableChecks: 'email-individual' }).checks).not.toContain('email-individual');
  });

  test('that run when set run with their list alone, unless disabled', () => {
    expect(parse({ approvedEmailDomains: 'kestrel.io' }).checks).toContain('email-domain-not-approved');
    const disabled = parse({
      approvedEmailDomains: 'kestrel.io',
      disableChecks: 'email-domain-not-approved',
    });
    expect(disabled.checks).not.toContain('email-domain-not-approved');
  });

  test('that need a list and are opt-in do not run because their list is given', () => {
    expect(parse({ approvedEmails: 'soc@kestrel.io' }).checks).not.toContain('email-not-approved');
  });

  test('may all be disabled', () => {
    expect(parse({ disableChecks: DEFAULTS.join() }).checks.size).toBe(0);
  });
});

describe('approvedEmailDomains', () => {
  test.each([
    ['a domain is that domain', 'kestrel.io', 'kestrel.io', true],
    ['a domain is not its sub-domains', 'kestrel.io', 'eu.kestrel.io', false],
    ['a star is the sub-domains', '*.kestrel.io', 'a.eu.kestrel.io', true],
    ['a star is not the domain itself', '*.kestrel.io', 'kestrel.io', false],
    ['a star is not another domain of the same ending', '*.kestrel.io', 'notkestrel.io', false],
    ['case does not matter', 'KESTREL.io', 'kestrel.io', true],
    ['umlauts are their ASCII form', 'müller.de', 'xn--mller-kva.de', true],
  ])('%s', (_name, approvedEmailDomains, domain, approved) => {
    expect(isApprovedDomain(parse({ approvedEmailDomains }), domain)).toBe(approved);
  });
});

describe('approvedEmails', () => {
  test.each([
    ['the address itself', 'soc@kestrel.io', 'SOC@Kestrel.IO', true],
    ['another mailbox', 'soc@kestrel.io', 'noc@kestrel.io', false],
    ['another domain', 'soc@kestrel.io', 'soc@eu.kestrel.io', false],
    ['a star at the end', 'aws+*@kestrel.io', 'aws+prod@kestrel.io', true],
    ['a star that stands for nothing', 'aws*@kestrel.io', 'aws@kestrel.io', true],
    ['a star at the front', '*-team@kestrel.io', 'cloud-team@kestrel.io', true],
    ['a star in the middle', 'aws-*-owners@kestrel.io', 'aws-prod-owners@kestrel.io', true],
    ['two stars', 'aws-*-*-dl@kestrel.io', 'aws-prod-eu-dl@kestrel.io', true],
    ['two stars whose middle is missing', 'a*b*c@kestrel.io', 'axc@kestrel.io', false],
    ['a head and a tail that would overlap', 'ab*ba@kestrel.io', 'aba@kestrel.io', false],
    ['a middle that is only in the tail', 'a*b*b@kestrel.io', 'ab@kestrel.io', false],
  ])('%s', (_name, approvedEmails, address, approved) => {
    const email = parseEmailAddress(address);
    expect(email).toBeDefined();
    expect(email && isApprovedEmail(parse({ approvedEmails }), email)).toBe(approved);
  });

  test('match as the regular expression would that their stars stand for', () => {
    const part = fc.stringMatching(/^[ab]{0,3}$/);
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 2, maxLength: 4 }),
        fc.stringMatching(/^[ab]{1,8}$/),
        (parts, text) => {
          fc.pre(parts.join('') !== '');
          const policy = parse({ approvedEmails: `${parts.join('*')}@kestrel.io` });
          const email = { address: `${text}@kestrel.io`, localPart: text, domain: 'kestrel.io' };
          expect(isApprovedEmail(policy, email)).toBe(new RegExp(`^${parts.join('.*')}$`).test(text));
        },
      ),
    );
  });
});

describe('approvedPhoneNumbers', () => {
  test('are compared by their key', () => {
    const policy = parse({ approvedPhoneNumbers: '+44 20 7946 1958, +442079461959;ext=12' });
    expect([...policy.approvedPhoneNumbers]).toEqual(['+442079461958', '+442079461959;ext=12']);
  });
});

describe('refuses', () => {
  test.each([
    ['what is not JSON', '{', ['JSON']],
    ['a list', '[]', ['object']],
    ['null', 'null', ['object']],
    ['a string', '"contacts"', ['object']],
    ['a value that is a number', '{"contacts":1}', ['contacts', 'string']],
    ['a value that is null', '{"contacts":null}', ['contacts', 'string']],
    [
      'an unknown name, with the nearest known one',
      '{"contact":"ROOT"}',
      ['"contact"', 'did you mean contacts?'],
    ],
    [
      'an unknown name that resembles none',
      '{"colour":"red"}',
      ['"colour" is no parameter of this rule. Accepted are contacts,'],
    ],
    ['a name that is no word, without repeating it', '{"soc@kestrel.io":"x"}', ['One name', 'Accepted are']],
    ['__proto__ as a name', '{"__proto__":"x"}', ['no parameter']],
    ['a contact that is none', '{"contacts":"SECURITY,LEGAL"}', ['contacts, item 2', 'SECURITY, OPERATIONS']],
    ['ROOT where it cannot be read', '{"contacts":"ROOT"}', ['ROOT', 'Scope=Organization']],
    [
      'a misspelt check',
      '{"enableChecks":"phone-mobil"}',
      ['enableChecks, item 1', '"phone-mobil"', 'phone-mobile?'],
    ],
    [
      'an unknown check',
      '{"disableChecks":"something-else"}',
      ['disableChecks, item 1', 'contact-missing, field-blank'],
    ],
    [
      'a check both enabled and disabled',
      '{"enableChecks":"phone-mobile","disableChecks":"phone-mobile"}',
      ['both'],
    ],
    [
      'email-not-approved without its list',
      '{"enableChecks":"email-not-approved"}',
      ['needs approvedEmails'],
    ],
    [
      'phone-not-approved without its list',
      '{"enableChecks":"phone-not-approved"}',
      ['needs approvedPhoneNumbers'],
    ],
    [
      'a domain of one label',
      '{"approvedEmailDomains":"kestrel.io,kestrel"}',
      ['approvedEmailDomains, item 2'],
    ],
    ['a star alone', '{"approvedEmailDomains":"*"}', ['approvedEmailDomains, item 1']],
    ['a star inside a domain', '{"approvedEmailDomains":"a.*.io"}', ['approvedEmailDomains, item 1']],
    [
      'a bare star for an address',
      '{"approvedEmails":"*@kestrel.io"}',
      ['approvedEmails, item 1', 'approvedEmailDomains'],
    ],
    ['stars and dots for an address', '{"approvedEmails":"*.*@kestrel.io"}', ['approvedEmails', 'bare *']],
    ['an address without a domain', '{"approvedEmails":"soc"}', ['approvedEmails, item 1']],
    ['a star in an address’s domain', '{"approvedEmails":"soc@*.io"}', ['approvedEmails, item 1']],
    [
      'a national number',
      '{"approvedPhoneNumbers":"020 7946 1958"}',
      ['approvedPhoneNumbers, item 1', '+44'],
    ],
    ['a number that is none', '{"approvedPhoneNumbers":"+1"}', ['approvedPhoneNumbers, item 1']],
  ])('%s', (_name, text, parts) => {
    const error = refusal(text);
    expect(error.code).toBe('invalid-parameters');
    for (const part of parts) {
      expect(error.message).toContain(part);
    }
  });

  test.each([
    ['an address', '{"approvedEmails":"jane.roe"}', 'jane'],
    ['a domain', '{"approvedEmailDomains":"secretcorp"}', 'secretcorp'],
    ['a number', '{"approvedPhoneNumbers":"5550001"}', '5550001'],
    ['a check that resembles none', '{"enableChecks":"jane.roe@kestrel.io"}', 'jane'],
  ])('never repeats the value of %s', (_name, text, value) => {
    expect(refusal(text).message).not.toContain(value);
  });

  test('a name of 65 characters without measuring how near it is', () => {
    expect(refusal(JSON.stringify({ ['contacts'.padEnd(65, 's')]: 'x' })).message).not.toContain(
      'did you mean',
    );
  });

  test('whatever it refuses with a RuleError', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.dictionary(fc.constantFrom(...PARAMETER_NAMES), fc.string()).map((o) => JSON.stringify(o)),
        ),
        (text) => {
          try {
            parseParameters(text, { rootReadable: true });
          } catch (error) {
            expect(error).toBeInstanceOf(RuleError);
          }
        },
      ),
    );
  });
});
