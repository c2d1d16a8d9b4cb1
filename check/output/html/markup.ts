/** Text that is markup already; only `html` makes it, so that nothing gets into a page unescaped. */
export interface Markup {
  readonly markup: string;
}

type Insertion = string | number | Markup | readonly Markup[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Safe in text and in quoted attributes. What HTML does not allow at all, and what turns text round, is shown as a box. */
const escapeHtml = (text: string): string =>
  text
    .replace(/[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069\u200E\u200F]|\p{Cs}/gu, '\u25A1')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

const insert = (value: Insertion): string => {
  if (typeof value === 'string' || typeof value === 'number') {
    return escapeHtml(String(value));
  }
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('');
};

/** A template whose insertions are escaped, unless they are markup. */
export const html = (parts: TemplateStringsArray, ...values: readonly Insertion[]): Markup => ({
  markup: parts.reduce((text, part, index) => text + insert(values[index - 1] ?? '') + part),
});

export const NOTHING: Markup = { markup: '' };
