import { normalizeText } from '../normalize-text.ts';
import type { NormalizedContact } from '../normalized-contact.ts';
import type { Check, Finding } from './check.ts';

/** Words that people type to get past a field that must not be empty. */
const FILLERS = new Set(
  [
    'n/a',
    'n.a.',
    'n.a',
    'na',
    'none',
    'null',
    'nil',
    'tbd',
    'tba',
    'tbc',
    'todo',
    'unknown',
    'undefined',
  ].concat(
    ['empty', 'blank', 'not applicable', 'not available', 'to be determined', 'to be defined'],
    ['keine', 'unbekannt', 'aucun', 'aucune', 'inconnu', 'ninguno', 'ninguna', 'nessuno', 'nenhum', 'geen'],
  ),
);

/** A filler is a short text; what is longer is not looked at as one, so that time is bounded. */
const LONGEST_FILLER = 40;

/** `(none)`, `<tbd>` and `N/A.` are the fillers inside. */
const stripPunctuation = (text: string): string => text.replaceAll(/^[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+$/gu, '');

const isBlank = (text: string): boolean => {
  const normalized = normalizeText(text);
  return (
    !/[\p{L}\p{N}]/u.test(normalized) ||
    (normalized.length <= LONGEST_FILLER && FILLERS.has(stripPunctuation(normalized)))
  );
};

const fieldsOf = ({ name, title, email, phone }: NormalizedContact) =>
  [
    ['name', name],
    ['title', title],
    ['email', email?.text],
    ['phone', phone?.text],
  ] as const;

/** AWS takes white space alone as a name, and any text as a title. */
export const fieldBlank: Check = {
  id: 'field-blank',
  title: 'No field may be blank or filler',
  runs: 'default',
  find: ({ contacts }) =>
    contacts
      .filter(({ kind }) => kind !== 'ROOT')
      .flatMap((contact) =>
        fieldsOf(contact)
          .filter(([, text]) => text !== undefined && isBlank(text))
          .map(([field]): Finding => ({ contact: contact.kind, field, check: 'field-blank' })),
      ),
};
