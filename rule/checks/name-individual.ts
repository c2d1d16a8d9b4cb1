import { displayNameWords, isPersonDisplayName } from '../mailbox/display-name.ts';
import { isFamilyName, isGivenName } from '../mailbox/name-lists.ts';
import { checkNames } from './check.ts';

/** Forms of companies and bodies: "Martin Schmidt GmbH" is nobody's name. */
const ORGANIZATION_WORDS = new Set(
  [
    'ltd',
    'limited',
    'inc',
    'llc',
    'llp',
    'corp',
    'corporation',
    'company',
    'co',
    'plc',
    'group',
    'holding',
  ].concat(
    [
      'gmbh',
      'ag',
      'kg',
      'ug',
      'ev',
      'sa',
      'sarl',
      'sas',
      'srl',
      'spa',
      'bv',
      'nv',
      'ab',
      'as',
      'oy',
      'aps',
      'pty',
    ],
    [
      'foundation',
      'university',
      'institute',
      'city',
      'county',
      'ministry',
      'council',
      'bank',
      'trust',
      'labs',
      'the',
    ],
  ),
);

const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'prof', 'herr', 'frau', 'sir', 'ing']);

const isPerson = (name: string): boolean => {
  const words = displayNameWords(name).filter((word) => !TITLES.has(word));
  return (
    isPersonDisplayName(words.join(' ')) &&
    !words.some((word) => ORGANIZATION_WORDS.has(word)) &&
    words.some((word) => isGivenName(word)) &&
    words.some((word, index) => isFamilyName(word) || (isGivenName(word) && index > 0))
  );
};

export const nameIndividual = checkNames(
  {
    id: 'name-individual',
    title: 'A contact must be named after a role, not a person',
    runs: 'opt-in',
  },
  isPerson,
);
