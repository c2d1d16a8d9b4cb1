const UPWARDS = '01234567890';
const DOWNWARDS = '09876543210';

/** Digits at the start that run in one direction as on a keypad, on to 0 after 9. */
const runAtStart = (digits: string, order: string): number => {
  let length = 1;
  while (length < digits.length && order.includes(digits.slice(0, length + 1))) length += 1;
  return length;
};

/**
 * The whole number is a run, but for the two digits that fill it up to a plan's length (`234 567 8900`).
 * Nine digits at least on the way up: in plans of eight, 12345678 is a number like another (Hungary and
 * Croatia print it as their example). Nobody's example runs down, so there eight are enough.
 */
const isRun = (digits: string): boolean => {
  const up = runAtStart(digits, UPWARDS);
  const down = runAtStart(digits, DOWNWARDS);
  return (up >= 9 && digits.length - up <= 2) || (down >= 8 && digits.length - down <= 2);
};

/**
 * Whether somebody filled a field that wanted a number: one digit repeated, a run of digits, zeros (eight
 * in a row, for seven do occur: Korea's own example is 010-2000-0000).
 *
 * @param digits of the whole number or of its national part, ASCII and nothing else
 */
export const isPlaceholderDigits = (digits: string): boolean =>
  /^(\d)\1{2,}$/.test(digits) || digits.includes('00000000') || isRun(digits);
