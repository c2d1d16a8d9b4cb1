import type { CheckId } from './checks/check-id.ts';
import type { ContactKind } from './contacts.ts';
import type { EmailAddress } from './email-address.ts';

/** An item of `approvedEmailDomains`: the domain alone, or with `subdomains` its sub-domains alone. */
export interface DomainPattern {
  readonly domain: string;
  readonly subdomains: boolean;
}

/** An item of `approvedEmails`: the local part split at its `*`s, each of which stands for any characters. */
export interface EmailPattern {
  readonly localParts: readonly string[];
  readonly domain: string;
}

/** What the customer asked for: the rule's parameters, validated, with every default filled in. */
export interface Policy {
  /** Which contacts must exist and are judged, in the order of CONTACT_KINDS. */
  readonly contacts: readonly ContactKind[];
  readonly checks: ReadonlySet<CheckId>;
  readonly approvedEmailDomains: readonly DomainPattern[];
  readonly approvedEmails: readonly EmailPattern[];
  /** Keys of phone numbers, see PhoneNumber. */
  readonly approvedPhoneNumbers: ReadonlySet<string>;
}

export const isApprovedDomain = (policy: Policy, domain: string): boolean =>
  policy.approvedEmailDomains.some((pattern) =>
    pattern.subdomains ? domain.endsWith(`.${pattern.domain}`) : domain === pattern.domain,
  );

/** Shared by declaration: whoever names an address in `approvedEmails` vouches that a team reads it. */
export const isApprovedEmail = (policy: Policy, email: EmailAddress): boolean =>
  policy.approvedEmails.some(
    (pattern) => pattern.domain === email.domain && matchesParts(email.localPart, pattern.localParts),
  );

/** Linear in the text, unlike a regular expression made from what somebody typed. */
const matchesParts = (text: string, parts: readonly string[]): boolean => {
  const [first = '', ...rest] = parts;
  const last = rest.pop();
  if (last === undefined) {
    return text === first;
  }
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) {
    return false;
  }
  const end = text.length - last.length;
  let position = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, position);
    if (found === -1 || found + part.length > end) {
      return false;
    }
    position = found + part.length;
  }
  return true;
};
