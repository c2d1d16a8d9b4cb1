import leven from 'leven';
import { CHECK_IDS, type CheckId } from './checks/check-id.ts';
import { CONTACT_KINDS, type ContactKind } from './contacts.ts';
import { normalizeDomain } from './email-address.ts';
import { RuleError } from './errors.ts';
import { normalizeText } from './normalize-text.ts';
import type { DomainPattern, EmailPattern } from './policy.ts';

/** @throws RuleError `invalid-parameters` */
export const refuse = (message: string): never => {
  throw new RuleError('invalid-parameters', message);
};

/** A slip of the pen is this many letters off at most. */
const NEAR = 3;
const LONGEST_NAME = 64;

/** The known name of which the text is a slip of the pen; a far-off text is not repeated, it could be anything. */
export const findNearest = (text: string, known: readonly string[]): string | undefined => {
  if (text.length > LONGEST_NAME) {
    return undefined;
  }
  const [nearest] = known
    .map((name) => ({ name, distance: leven(name.toLowerCase(), text.toLowerCase()) }))
    .filter(({ distance }) => distance <= NEAR)
    .toSorted((a, b) => a.distance - b.distance);
  return nearest?.name;
};

export const parseContactKind = (text: string): ContactKind | undefined =>
  CONTACT_KINDS.find((kind) => /^[a-z]+$/i.test(text) && kind === text.toUpperCase());

/** @param place which item of which parameter it is, for the error */
export const parseCheckId = (text: string, place: string): CheckId => {
  const id = CHECK_IDS.find((known) => known === text);
  const nearest = findNearest(text, CHECK_IDS);
  if (id === undefined && nearest !== undefined) {
    refuse(`${place}: there is no check "${text}"; did you mean ${nearest}?`);
  }
  return id ?? refuse(`${place}: accepted is a check id, one of ${CHECK_IDS.join(', ')}.`);
};

/** `corp.example` or `*.corp.example` */
export const parseDomainPattern = (text: string): DomainPattern | undefined => {
  const subdomains = text.startsWith('*.');
  const domain = normalizeDomain(subdomains ? text.slice(2) : text);
  return domain === undefined ? undefined : { domain, subdomains };
};

/** What an address's local part may hold without quotes; `*` is the pattern's own. */
const LOCAL_PATTERN = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64}$/u;

/** An address, in which `*` stands for any characters of the local part. */
export const parseEmailPattern = (text: string, place: string): EmailPattern | undefined => {
  const at = text.lastIndexOf('@');
  const localPart = normalizeText(text.slice(0, Math.max(at, 0)));
  const domain = normalizeDomain(text.slice(at + 1));
  if (domain === undefined || !LOCAL_PATTERN.test(localPart)) {
    return undefined;
  }
  if (!/[\p{L}\p{N}]/u.test(localPart)) {
    refuse(
      `${place}: a bare * before the @ would approve every mailbox of the domain and so switch the judgement off. ` +
        'Name the shared mailboxes, with at least one letter or digit before the @; to limit the domains, use approvedEmailDomains.',
    );
  }
  return { localParts: localPart.split('*'), domain };
};
