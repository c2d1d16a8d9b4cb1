import fc from 'fast-check';
import { CHECK_IDS } from '../../rule/checks/check-id.ts';
import { CONTACT_KINDS } from '../../rule/contacts.ts';
import { type EmailAddress, parseEmailAddress } from '../../rule/email-address.ts';
import { PARAMETER_NAMES, parseParameters } from '../../rule/parameters.ts';
import { isApprovedDomain, isApprovedEmail, type Policy } from '../../rule/policy.ts';
import { insist, pureTarget } from './expect-case.ts';
import { hostileJson, hostileText, type Member, nearObject } from './hostile.ts';

const pattern = fc.stringMatching(/^[ab*.+]{1,8}@(corp|\*)\.(com|example)$/);

const item = fc.oneof(
  { arbitrary: fc.constantFrom(...CHECK_IDS, ...CONTACT_KINDS), weight: 4 },
  { arbitrary: fc.constantFrom('corp.com', '*.corp.com', 'CORP.COM.', 'b\u00fccher.example'), weight: 3 },
  { arbitrary: pattern, weight: 3 },
  { arbitrary: fc.constantFrom('+442079460000', '+44 20 7946 0000;ext=1', '+1', 'field-blnak'), weight: 2 },
  { arbitrary: hostileText, weight: 2 },
);

const list = fc.array(item, { maxLength: 4 }).map((items) => JSON.stringify(items.join(',')));

const SUITED: Readonly<Record<(typeof PARAMETER_NAMES)[number], fc.Arbitrary<string>>> = {
  contacts: fc.subarray([...CONTACT_KINDS]).map((kinds) => kinds.join(',')),
  enableChecks: fc.constantFrom('', 'phone-mobile', 'name-individual, email-undecided'),
  disableChecks: fc.subarray([...CHECK_IDS], { maxLength: 9 }).map((ids) => ids.join(' , ')),
  approvedEmailDomains: fc.constantFrom('corp.com', '*.corp.com,corp.com', 'corp.example,'),
  approvedEmails: fc.array(pattern, { maxLength: 3 }).map((items) => items.join(',')),
  approvedPhoneNumbers: fc.constantFrom('', '+442079460000', '+442079460000;ext=12'),
};

const suitedMember = fc
  .constantFrom(...PARAMETER_NAMES)
  .chain((name) => SUITED[name].map((value): Member => [name, JSON.stringify(value)]));

const text = fc.oneof(
  {
    arbitrary: fc
      .array(suitedMember, { minLength: 1, maxLength: 4 })
      .chain((members) => nearObject(members, fc.oneof(list, hostileJson))),
    weight: 3,
  },
  {
    arbitrary: fc
      .array(suitedMember, { maxLength: 4 })
      .map((members) => `{${members.map(([name, json]) => `"${name}":${json}`).join(',')}}`),
    weight: 4,
  },
  { arbitrary: fc.oneof(hostileText, hostileJson), weight: 1 },
);

const address = fc.oneof(
  fc.stringMatching(/^[ab.+*]{1,10}@(corp\.com|x\.corp\.com|corp\.example)$/),
  hostileText,
);

/** What the pattern means, written down in the slowest way: every split of the text at the first star. */
const meansMatch = (typed: string, parts: readonly string[]): boolean => {
  const [first = '', ...rest] = parts;
  if (rest.length === 0) {
    return typed === first;
  }
  return (
    typed.startsWith(first) &&
    Array.from({ length: typed.length - first.length + 1 }, (_, skipped) =>
      typed.slice(first.length + skipped),
    ).some((tail) => meansMatch(tail, rest))
  );
};

const means = (policy: Policy, { localPart, domain }: EmailAddress): boolean =>
  policy.approvedEmails.some(
    (approved) => approved.domain === domain && meansMatch(localPart, approved.localParts),
  );

interface Input {
  readonly text: string;
  readonly rootReadable: boolean;
  readonly addresses: readonly string[];
}

const judgePolicy = (policy: Policy, { rootReadable, addresses }: Input): void => {
  insist(policy.contacts.length > 0, 'some contact is asked for');
  insist(
    CONTACT_KINDS.filter((kind) => policy.contacts.includes(kind)).join() === policy.contacts.join(),
    'contacts are known, each once, in order',
  );
  insist(rootReadable || !policy.contacts.includes('ROOT'), 'ROOT is asked for only where it can be read');
  insist(
    [...policy.checks].every((id) => CHECK_IDS.includes(id)),
    'checks are known',
  );
  for (const email of addresses.flatMap((typed) => parseEmailAddress(typed) ?? [])) {
    insist(
      isApprovedEmail(policy, email) === means(policy, email),
      'an address is approved as its pattern says',
    );
    isApprovedDomain(policy, email.domain);
  }
};

export const PARAMETERS = pureTarget(
  { name: 'parameters', fuzzes: 'parseParameters, and what is approved' },
  fc.record<Input>({ text, rootReadable: fc.boolean(), addresses: fc.array(address, { maxLength: 3 }) }),
  {
    codes: ['invalid-parameters'],
    run: (input) => {
      const policy = parseParameters(input.text, input);
      for (const typed of input.addresses) {
        const email = parseEmailAddress(typed);
        if (email !== undefined) {
          isApprovedEmail(policy, email);
        }
      }
      return policy;
    },
    judge: judgePolicy,
  },
);
