import type { Check } from './checks/check.ts';
import type { CheckId } from './checks/check-id.ts';
import { CHECKS } from './checks/index.ts';
import { CONTACT_KINDS, type ContactKind } from './contacts.ts';
import {
  findNearest,
  parseCheckId,
  parseContactKind,
  parseDomainPattern,
  parseEmailPattern,
  refuse,
} from './parameter-items.ts';
import { parseApprovedPhoneNumber } from './phone/phone-number.ts';
import type { Policy } from './policy.ts';

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

const parseCheckIds = (
  parameters: Parameters,
  name: 'enableChecks' | 'disableChecks',
): ReadonlySet<CheckId> => new Set(parseList(parameters, name, 'a check id', parseCheckId));

/** The lists of what is approved; a check that needs one runs only where it holds something. */
type Approvals = Pick<Policy, 'approvedEmailDomains' | 'approvedEmails' | 'approvedPhoneNumbers'>;

const parseApprovals = (parameters: Parameters): Approvals => ({
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
});

const selectChecks = (parameters: Parameters, approvals: Approvals): ReadonlySet<CheckId> => {
  const enabled = parseCheckIds(parameters, 'enableChecks');
  const disabled = parseCheckIds(parameters, 'disableChecks');
  const isSet = ({ needs }: Check): boolean => needs !== undefined && [...approvals[needs]].length > 0;
  const runs = (check: Check): boolean => {
    if (!enabled.has(check.id)) {
      const isDue = check.runs === 'default' || (check.runs === 'when-set' && isSet(check));
      return isDue && !disabled.has(check.id);
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
 *   and never a value but
 *   a misspelt check id.
 */
export const parseParameters = (
  text: string | undefined,
  { rootReadable }: { rootReadable: boolean },
): Policy => {
  const parameters = parseObject(text);
  const approvals = parseApprovals(parameters);
  return {
    contacts: parseContacts(parameters, rootReadable),
    checks: selectChecks(parameters, approvals),
    ...approvals,
  };
};
