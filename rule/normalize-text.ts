/** Zero-width, soft-hyphen and bidirectional marks: invisible, so never meant as part of an address. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** Outer white space, invisible marks, full-width forms and case say nothing about who is reached. */
export const normalizeText = (text: string): string =>
  text.normalize('NFKC').replaceAll(INVISIBLE, '').trim().toLowerCase();
