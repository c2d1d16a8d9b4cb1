import { isFamilyName, isGivenName } from './name-lists.ts';
import { organizationWords } from './words/organization-words.ts';

let known: ReadonlySet<string> | undefined;

/** Whether a word of an organization's, a place's or a thing's name is there; beside a given name it may be a surname (Jane West). */
export const hasOrganizationWord = (words: readonly string[]): boolean => {
  known ??= new Set(organizationWords.split(/\s/));
  const telling = words.filter((word) => known?.has(word));
  const isBesideGivenName = words.some((word) => isGivenName(word) && !telling.includes(word));
  return telling.some((word) => !(isBesideGivenName && isFamilyName(word)));
};
