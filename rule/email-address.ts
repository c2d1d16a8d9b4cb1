import { normalizeText } from './normalize-text.ts';

/** An address that mail can be sent to, in the form in which addresses are compared and judged. */
export interface EmailAddress {
  /** `localPart@domain`, lower case, the domain in ASCII without a trailing dot. */
  readonly address: string;
  readonly localPart: string;
  readonly domain: string;
}

/** RFC 5321 4.5.3.1, in octets. */
const LONGEST_ADDRESS = 254;
const LONGEST_LOCAL_PART = 64;
const LONGEST_DOMAIN = 253;

/** A text longer than this is no address; it is not looked at further, so that time is bounded. */
const LONGEST_TEXT = 1_000;

/** RFC 5322's dot-atom with RFC 6531's letters of any script. Never ASCII's own specials, controls or white space. */
const DOT_ATOM = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~.-]+$/u;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const TOP_LEVEL = /^(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/;

/**
 * A domain in the form in which domains are compared: lower case, ASCII (IDNA), no trailing dot.
 * Undefined for what is no domain name of at least two labels.
 */
export const normalizeDomain = (text: string): string | undefined => {
  const domain = toAscii(normalizeText(text).replace(/\.$/, ''));
  if (domain === undefined || domain.length > LONGEST_DOMAIN) {
    return undefined;
  }
  const labels = domain.split('.');
  const isDomain = labels.length >= 2 && labels.every((label) => LABEL.test(label));
  return isDomain && TOP_LEVEL.test(labels.at(-1) ?? '') ? domain : undefined;
};

const toAscii = (domain: string): string | undefined => {
  if (/^[a-z0-9.-]*$/.test(domain)) {
    return domain;
  }
  // URL is IDNA's only implementation that every JavaScript host has; what would end the host is refused first.
  if (/[\p{ASCII}--[a-z0-9.\-]]/v.test(domain)) {
    return undefined;
  }
  return URL.parse(`http://${domain}/`)?.hostname;
};

const isLocalPart = (text: string): boolean =>
  DOT_ATOM.test(text) && !text.startsWith('.') && !text.endsWith('.') && !text.includes('..');

const octets = (text: string): number => new TextEncoder().encode(text).length;

/**
 * Reads one address as mail systems would. What AWS's input pattern lets through but no mail server takes
 * (`a..b@corp`, `_` in a domain, two addresses in one field) is undefined.
 */
export const parseEmailAddress = (text: string): EmailAddress | undefined => {
  if (text.length > LONGEST_TEXT) {
    return undefined;
  }
  const normalized = normalizeText(text);
  const at = normalized.lastIndexOf('@');
  const localPart = normalized.slice(0, Math.max(at, 0));
  const domain = normalizeDomain(normalized.slice(at + 1));
  if (at < 1 || domain === undefined || !isLocalPart(localPart) || octets(localPart) > LONGEST_LOCAL_PART) {
    return undefined;
  }
  const address = `${localPart}@${domain}`;
  return octets(address) > LONGEST_ADDRESS ? undefined : { address, localPart, domain };
};
