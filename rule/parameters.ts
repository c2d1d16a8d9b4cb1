import leven from 'leven';
import type { Check } from './checks/check.ts';
import { CHECK_IDS, type CheckId } from './checks/check-id.ts';
import { CHECKS } from './checks/index.ts';
import { CONTACT_KINDS, type ContactKind } from './contacts.ts';
import { normalizeDomain } from './email-address.ts';
import { RuleError } from './errors.ts';
import { normalizeText } from './normalize-text.ts';
import { parseApprovedPhoneNumber } from './phone/phone-number.ts';
import type { DomainPattern, EmailPattern, Policy } from './policy.ts';

/** The rule's parameters: all strings, all optional. docs/parameters.md and the templates expose the same set. */
export const PARAMETER_NAMES = [
  'contacts',
  'enableChecks',
  'disableChecks',
  'approvedEmailDomains',
  'approvedEmails',
  'approvedPhoneNumbers',
] as const;

type ParameterName = (typeof PARAMETER_NAMES)[number];
type Parameters = Partial<Record<ParameterName, string>>;

const DEFAULT_CONTACTS: readonly ContactKind[] = ['SECURITY', 'OPERATIONS', 'BILLING', 'PRIMARY'];

const refuse = (message: string): never => {
  throw new RuleError('invalid-parameters', message);
};

/** The known name of which the text is a slip of the pen; a far-off text is not repeated, it could be anything. */
const findNearest = (text: string, known: readonly string[]): string | undefined =>
  known.find((name) => text.length <= 64 && leven(name.toLowerCase(), text.toLowerCase()) <= 3);

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return refuse('The rule parameters are not JSON: accepted is one JSON object whose values are strings.');
  }
};

const refuseName = (name: string): never => {
  const nearest = findNearest(name, PARAMETER_NAMES);
  const isWord = /^[A-Za-z][A-Za-z0-9_-]{0,39}$/.test(name);
  return refuse(
    `${isWord ? `"${name}"` : 'One name'} is no parameter of this rule` +
      `${nearest === undefined ? '.' : `; did you mean ${nearest}?`} Accepted are ${PARAMETER_NAMES.join(', ')}.`,
  );
};

const parseObject = (text: string | undefined): Parameters => {
  const parsed = text === undefined || text.trim() === '' ? {} : parseJson(text);
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    return refuse(
      'The rule parameters are not an object: accepted is one JSON object whose values are strings.',
    );
  }
  const entries = Object.entries(parsed);
  for (const [name, value] of entries) {
    if (!PARAMETER_NAMES.some((known) => known === name)) {
      refuseName(name);
    }
    if (typeof value !== 'string') {
      refuse(`${name} is not a string: accepted is a comma-separated list in one string.`);
    }
  }
  return Object.fromEntries(entries);
};

/**
 * The items of a comma-separated list; empty ones (a comma at the end) are passed over.
 *
 * @param parse undefined for an item that is refused
 */
const parseList = <Item>(
  parameters: Parameters,
  name: ParameterName,
  accepted: string,
  parse: (text: string, place: string) => Item | undefined,
): readonly Item[] =>
  (parameters[name] ?? '').split(',').flatMap((text, index) => {
    if (text.trim() === '') {
      return [];
    }
    const place = `${name}, item ${index + 1}`;
    const item = parse(text.trim(), place);
    return item === undefined ? refuse(`${place}: accepted is ${accepted}.`) : [item];
  });

const parseContactKind = (text: string): ContactKind | undefined =>
  CONTACT_KINDS.find((kind) => kind === text.toUpperCase());

const parseCheckId = (text: string, place: string): CheckId => {
  const id = CHECK_IDS.find((known) => known === text);
  const nearest = findNearest(text, CHECK_IDS);
  if (id === undefined && nearest !== undefined) {
    refuse(`${place}: there is no check "${text}"; did you mean ${nearest}?`);
  }
  return id ?? refuse(`${place}: accepted is a check id, one of ${CHECK_IDS.join(', ')}.`);
};

const parseCheckIds = (
  parameters: Parameters,
  name: 'enableChecks' | 'disableChecks',
): ReadonlySet<CheckId> => new Set(parseList(parameters, name, 'a check id', parseCheckId));

const parseDomainPattern = (text: string): DomainPattern | undefined => {
  const subdomains = text.startsWith('*.');
  const domain = normalizeDomain(subdomains ? text.slice(2) : text);
  return domain === undefined ? undefined : { domain, subdomains };
};

/** What an address's local part may hold without quotes; `*` is the pattern's own. */
const LOCAL_PATTERN = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64}$/u;

const parseEmailPattern = (text: string, place: string): EmailPattern | undefined => {
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

const selectChecks = (parameters: Parameters): ReadonlySet<CheckId> => {
  const enabled = parseCheckIds(parameters, 'enableChecks');
  const disabled = parseCheckIds(parameters, 'disableChecks');
  const isSet = ({ needs }: Check): boolean => needs !== undefined && (parameters[needs] ?? '').trim() !== '';
  const runs = (check: Check): boolean => {
    if (!enabled.has(check.id)) {
      return (
        !disabled.has(check.id) && (check.runs === 'default' || (check.runs === 'when-set' && isSet(check)))
      );
    }
    if (disabled.has(check.id)) {
      refuse(`${check.id} is in both enableChecks and disableChecks: name it in one of them.`);
    }
    if (check.needs !== undefined && !isSet(check)) {
      refuse(
        `enableChecks names ${check.id}, which needs ${check.needs}: give that list, or leave the check out.`,
      );
    }
    return true;
  };
  return new Set(CHECKS.filter(runs).map(({ id }) => id));
};

const parseContacts = (parameters: Parameters, rootReadable: boolean): readonly ContactKind[] => {
  const asked = parseList(parameters, 'contacts', `one of ${CONTACT_KINDS.join(', ')}`, parseContactKind);
  if (asked.includes('ROOT') && !rootReadable) {
    refuse(
      'contacts names ROOT, which can be read only where one function serves the whole organization: ' +
        'leave ROOT out, or deploy with Scope=Organization.',
    );
  }
  return asked.length === 0 ? DEFAULT_CONTACTS : CONTACT_KINDS.filter((kind) => asked.includes(kind));
};

/**
 * Reads the rule's parameters: one JSON object of strings, each a comma-separated list.
 *
 * @param text absent, empty and `{}` give the defaults
 * @param rootReadable whether this function could read a root email, were it asked for
 * @throws RuleError `invalid-parameters`, naming the parameter, the item's position and what is accepted,
 *   never a value.
 */
export const parseParameters = (
  text: string | undefined,
  { rootReadable }: { rootReadable: boolean },
): Policy => {
  const parameters = parseObject(text);
  return {
    contacts: parseContacts(parameters, rootReadable),
    checks: selectChecks(parameters),
    approvedEmailDomains: parseList(
      parameters,
      'approvedEmailDomains',
      'a domain such as corp.example, or *.corp.example for its sub-domains',
      parseDomainPattern,
    ),
    approvedEmails: parseList(
      parameters,
      'approvedEmails',
      'an address, in which * stands for any characters before the @',
      parseEmailPattern,
    ),
    approvedPhoneNumbers: new Set(
      parseList(
        parameters,
        'approvedPhoneNumbers',
        'a number in international form such as +442079460000, an extension as ;ext=123',
        parseApprovedPhoneNumber,
      ),
    ),
  };
};
