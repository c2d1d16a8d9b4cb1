import fc from 'fast-check';
import { CHECK_IDS } from '../../rule/checks/check-id.ts';
import { CONTACT_KINDS, type Contact, type ContactKind } from '../../rule/contacts.ts';
import { type Judgement, judgeAccount } from '../../rule/judge-account.ts';
import { parseParameters } from '../../rule/parameters.ts';
import type { Policy } from '../../rule/policy.ts';
import { insist, pureTarget } from './expect-case.ts';
import { hostileText, MARKER } from './hostile.ts';

const readPolicy = (parameters: Readonly<Record<string, string>>): Policy =>
  parseParameters(JSON.stringify(parameters), { rootReadable: true });

const ALL = CONTACT_KINDS.join();
const OPT_IN = 'phone-mobile,phone-unverified,name-individual,contacts-not-distinct';

const POLICIES: readonly Policy[] = [
  {},
  { contacts: ALL },
  { contacts: 'SECURITY,ROOT', disableChecks: 'contact-missing,field-blank' },
  { contacts: 'BILLING', disableChecks: 'email-individual' },
  { contacts: ALL, enableChecks: `email-undecided,${OPT_IN}` },
  {
    contacts: ALL,
    enableChecks: `${OPT_IN},email-not-approved,phone-not-approved`,
    approvedEmails: 'a*b*@corp.com,*security*@corp.com',
    approvedEmailDomains: 'corp.com,*.corp.com',
    approvedPhoneNumbers: '+442079460000',
  },
].map(readPolicy);

const email = fc.oneof(
  { arbitrary: hostileText, weight: 3 },
  {
    arbitrary: fc
      .tuple(
        hostileText,
        fc.constantFrom('@corp.com', '@gmail.com', '@\u0431\u0430\u043d\u043a.\u0440\u0444', '@'),
      )
      .map((parts) => parts.join('')),
    weight: 3,
  },
  {
    arbitrary: fc
      .tuple(fc.constantFrom('security', 'jane.roe', 'ops+'), hostileText)
      .map(([box, domain]) => `${box}@${domain}`),
    weight: 2,
  },
  {
    arbitrary: fc.stringMatching(
      /^[a-z]{1,9}([._+-][a-z0-9]{1,9}){0,3}@(corp\.com|[a-z]{2,9}\.(org|gov|co\.uk))$/,
    ),
    weight: 4,
  },
);

const phone = fc.oneof(
  { arbitrary: hostileText, weight: 2 },
  {
    arbitrary: fc.string({ unit: fc.constantFrom(...'+0123456789 ()[]./-#x;,=\u0664\uff11'), maxLength: 30 }),
    weight: 3,
  },
  { arbitrary: fc.stringMatching(/^\+[1-9][0-9]{3,14}(;ext=[0-9]{1,9})?$/), weight: 2 },
);

const name = fc.oneof(
  hostileText,
  fc
    .array(
      fc.constantFrom(
        'Jane',
        'Roe',
        'Dr.',
        'Security',
        'Team',
        'GmbH',
        '\u5c71\u7530',
        '\u592a\u90ce',
        'Kim',
        ',',
        '|',
        '-',
      ),
      { maxLength: 5 },
    )
    .map((words) => words.join(' ')),
);

const maybe = (text: fc.Arbitrary<string>) => fc.option(text, { nil: undefined, freq: 12 });

/** Every field may be hostile or not there, whatever the kind; a reader of AWS's answers is not so free. */
const fields = fc.record({
  name: maybe(name),
  title: maybe(name),
  email: maybe(email),
  phone: maybe(phone),
  country: maybe(fc.oneof(fc.constantFrom('GB', 'US', 'IT', 'gb', 'ZZ'), hostileText)),
  phoneVerification: maybe(fc.oneof(fc.constantFrom('VERIFIED', 'PENDING'), hostileText)),
});

/** Undefined: there is no such contact. */
const contact = fc.option(fields, { nil: undefined, freq: 5 });

interface Input {
  readonly policy: number;
  readonly contacts: Readonly<Partial<Record<ContactKind, Partial<Contact> | undefined>>>;
}

const input = fc.record<Input>({
  policy: fc.nat({ max: POLICIES.length - 1 }),
  // One to three of five are given, so that a case stays quick.
  contacts: fc
    .array(fc.tuple(fc.constantFrom(...CONTACT_KINDS), contact), { minLength: 1, maxLength: 3 })
    .map((given) => Object.fromEntries(given) as Input['contacts']),
});

const policyOf = ({ policy }: Input): Policy => POLICIES[policy] as Policy;

const insistOnFindings = ({ findings }: Judgement, { contacts }: Input, policy: Policy): void => {
  const places = findings.map((found) => `${found.contact} ${found.field}`);
  insist(new Set(places).size === places.length, 'a field makes at most one finding');
  for (const found of findings) {
    insist(policy.checks.has(found.check), 'only checks that run find something');
    insist(policy.contacts.includes(found.contact), 'only contacts that were asked for are complained of');
  }
  const missing = policy.contacts.filter((kind) => kind !== 'ROOT' && contacts[kind] === undefined);
  const told = findings.filter(({ check }) => check === 'contact-missing').map(({ contact: kind }) => kind);
  insist(
    !policy.checks.has('contact-missing') || missing.join() === told.join(),
    'every contact that is not there is a finding, and no other',
  );
};

const judgeJudgement = (judgement: Judgement, given: Input): void => {
  const policy = policyOf(given);
  const { annotation, compliance, findings, undecided } = judgement;
  insist(annotation.length >= 1 && annotation.length <= 256, 'an annotation has 1 to 256 characters');
  insist(!JSON.stringify(judgement).includes(MARKER), 'a judgement repeats nothing of a contact');
  insist(
    (compliance === 'NON_COMPLIANT') === findings.length > 0,
    'findings, and they alone, are non-compliance',
  );
  insist(
    compliance !== 'NOT_APPLICABLE' ||
      Object.values(given.contacts).every((one) => one === undefined) ||
      !policy.contacts.some((kind) => given.contacts[kind] !== undefined),
    'what is there is judged',
  );
  insist(
    undecided.every(
      (open) => !findings.some((found) => found.contact === open.contact && found.field === open.field),
    ),
    'what is undecided is no finding',
  );
  insistOnFindings(judgement, given, policy);
};

export const CONTACTS = pureTarget(
  {
    name: 'contacts',
    fuzzes: `judgeAccount on any contacts, ${CHECK_IDS.length} checks in ${POLICIES.length} policies`,
  },
  input,
  {
    codes: [],
    run: (given) =>
      judgeAccount(policyOf(given), {
        readContact: async (kind) => {
          const described = given.contacts[kind];
          return described === undefined ? undefined : { ...described, kind };
        },
      }),
    judge: judgeJudgement,
  },
);
