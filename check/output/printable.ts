/** Text from AWS, fit for a terminal or a line: control characters could move the cursor or change colours. */
export const makePrintable = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ');
