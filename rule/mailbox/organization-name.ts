import { kindOfWord } from './vocabulary.ts';

/** Labels under which organizations register, and which are never the organization's own name. */
const suffixLabels = new Set(
  'com org net edu gov mil int co ac or ne go gob gouv gov govt gub info biz state k12 ci cc'.split(' '),
);

/** The label that the organization registered: `acme` in mail.acme.co.uk, as far as can be told without a list. */
export const organizationLabel = (domain: string): string => {
  const labels = domain.split('.').slice(0, -1);
  while (labels.length > 1 && suffixLabels.has(labels.at(-1) ?? '')) labels.pop();
  return (labels.at(-1) ?? '').replaceAll('-', '');
};

/** Endings under which hardly a person registers a domain of their own. */
export const isInstitutional = (domain: string): boolean =>
  domain
    .split('.')
    .some(
      (label, index) =>
        index > 0 && ['gov', 'edu', 'mil', 'int', 'gouv', 'gob', 'govt', 'ac'].includes(label),
    );

/** `.com`, `.co.uk`, `.com.br`: where companies are, and persons less than under `.org`, `.net` or a country's code. */
export const isCommercial = (domain: string): boolean => {
  const [last = '', second = ''] = domain.split('.').reverse();
  return last === 'com' || (last.length === 2 && (second === 'co' || second === 'com'));
};

/** `roe@roecounty.gov`, `roe@roeoh.gov`: a place's name, at a government that adds what it is or where. */
export const isPlaceOf = (letters: string, domain: string, organization: string): boolean => {
  if (letters.length < 3 || !/(^|\.)gov(\.|$)/.test(domain) || !organization.startsWith(letters))
    return false;
  const rest = organization.slice(letters.length);
  return rest.length === 2 || kindOfWord(rest) !== undefined;
};
