/** Text from files, fit for a terminal: control characters could move the cursor or change colours. */
export function makePrintable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
}
