/**
 * Text from files, fit for a terminal: control characters could move the cursor or change colours. Joiners stay, for
 * they make one emoji of several, and letters of some scripts.
 */
export function makePrintable(text: string): string {
  return text.replace(/[[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]--[\u200c\u200d]]+/gv, ' ');
}
