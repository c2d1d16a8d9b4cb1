import { checkPhones } from './check.ts';

/**
 * NOT_SUPPORTED, no answer and any word not known today pass: AWS offers verification only since October 2026.
 *
 * @see https://docs.aws.amazon.com/accounts/latest/reference/API_GetContactInformation.html
 */
const NOT_VERIFIED: readonly (string | undefined)[] = ['UNVERIFIED', 'PENDING'];

export const phoneUnverified = checkPhones(
  {
    id: 'phone-unverified',
    title: "The primary contact's phone number must not be unverified",
    runs: 'opt-in',
  },
  (_number, contact) => contact.kind === 'PRIMARY' && NOT_VERIFIED.includes(contact.phoneVerification),
);
