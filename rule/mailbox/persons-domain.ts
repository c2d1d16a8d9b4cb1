import { isFamilyName, isGivenName, isPlainlyName, isPlainWord } from './name-lists.ts';
import { kindOfWord } from './vocabulary.ts';

/**
 * Whether the domain is registered in a person's name (`janeroe.org`, `jane-roe.de`, `jane.roe.biz`): a front
 * door's word there is theirs alone. A surname alone is left out, for companies are called so.
 */
export const isPersonsDomain = (domain: string): boolean => {
  if (domain.endsWith('.name')) return true;
  const labels = domain.split('.').slice(0, -1);
  return labels.some((label) => label.length >= 6 && isPersonsLabel(label));
};

const isPersonsLabel = (label: string): boolean => {
  const [first = '', second = '', third] = label.split('-');
  if (second !== '') return third === undefined && isGivenName(first) && isPlainlyName(second);
  for (let at = 4; at <= label.length - 3; at += 1) {
    const [head, tail] = [label.slice(0, at), label.slice(at)];
    if (isGivenName(head) && isPlainlyName(head) && isFamilyName(tail) && isPlainlyName(tail)) return true;
  }
  return false;
};

/** Endings that people take for a domain of their own far more often than organizations do. */
const personalEndings = new Set('me moe blog ninja rocks dev page pro'.split(' '));

/** `janezorbel`, `jane-zorbel`: a given name, and what may be a surname and is no word that we know. */
const beginsWithGivenName = (label: string): boolean => {
  for (let at = 5; at <= label.length - 4; at += 1) {
    const [head, tail] = [label.slice(0, at), label.slice(at).replace('-', '')];
    if (isGivenName(head) && isPlainlyName(head) && kindOfWord(tail) === undefined && !isPlainWord(tail))
      return true;
  }
  return false;
};

/** Whether a front door's word at the domain may be a person's: the domain is in their name, or of their kind. */
export const isHomely = (domain: string): boolean =>
  isPersonsDomain(domain) ||
  personalEndings.has(domain.slice(domain.lastIndexOf('.') + 1)) ||
  domain.split('.').slice(0, -1).some(beginsWithGivenName);
