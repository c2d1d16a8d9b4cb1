import { isFamilyName, isGivenName, isPlainlyName } from './name-lists.ts';
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
  const parts = label.split('-').filter((part) => part !== '');
  if (parts.length > 1)
    return parts.length === 2 && isGivenName(parts[0] ?? '') && kindOfWord(parts[1] ?? '') === undefined;
  for (let at = 4; at <= label.length - 3; at += 1) {
    const [head, tail] = [label.slice(0, at), label.slice(at)];
    if (isGivenName(head) && isPlainlyName(head) && isFamilyName(tail) && isPlainlyName(tail)) return true;
    if (at >= 5 && isGivenName(head) && tail.length >= 4 && kindOfWord(tail) === undefined) return true;
  }
  return false;
};
