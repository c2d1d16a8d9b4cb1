import { foldText } from './fold-text.ts';

/** A local part taken apart. */
export interface LocalPart {
  /** What separators part, digits at their ends taken off ('soc2' → 'soc', '042' → ''; 'k8s' stays). */
  readonly tokens: readonly string[];
  /** The same tokens as written. */
  readonly raw: readonly string[];
  /** The separators between them: one fewer. */
  readonly separators: readonly string[];
  /** All letters, run together. */
  readonly letters: string;
  /** What stands behind the first '+': a tag; the mailbox is what stands before it. */
  readonly tag: string;
}

/** RFC 5321 allows 64 characters; of what is longer only the beginning is judged. */
const longest = 128;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => code >= 97 && code <= 122;

/** A token without the digits at its ends. */
export const bareToken = (token: string): string => {
  let start = 0;
  let end = token.length;
  // Neither runs out of the token: beyond its ends there is no digit.
  while (isDigit(token.charCodeAt(start))) start += 1;
  while (isDigit(token.charCodeAt(end - 1))) end -= 1;
  return token.slice(start, end);
};

export const parseLocalPart = (localPart: string): LocalPart => {
  const folded = foldText(localPart.trim().slice(0, longest))[0];
  const plus = folded.indexOf('+');
  const base = plus > 0 ? folded.slice(0, plus) : folded;
  const raw: string[] = [];
  const separators: string[] = [];
  let token = '';
  let separator = '';
  for (let index = 0; index <= base.length; index += 1) {
    const code = base.charCodeAt(index);
    if (isLetter(code) || isDigit(code)) {
      if (token === '' && raw.length > 0) separators.push(separator);
      token += base[index];
    } else {
      if (token !== '') raw.push(token);
      token = '';
      separator = base[index] ?? '';
    }
  }
  const tokens = raw.map(bareToken);
  return {
    raw,
    tokens,
    separators,
    letters: tokens.join('').replaceAll(/\d/g, ''),
    tag: plus > 0 ? folded.slice(plus + 1) : '',
  };
};
