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
