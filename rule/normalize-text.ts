/**
 * Formatting characters (zero-width and soft-hyphen marks, bidirectional marks) and Hangul's fillers, which count as
 * letters: all invisible, so never meant as part of a value.
 */
const INVISIBLE = /[\p{Cf}\u115f\u1160]/gu;

/** Outer white space, invisible marks, full-width forms and case say nothing about who is reached. */
export const normalizeText = (text: string): string =>
  text.normalize('NFKC').replaceAll(INVISIBLE, '').trim().toLowerCase();
