import { checkPhones } from './check.ts';

export const phoneMobile = checkPhones(
  {
    id: 'phone-mobile',
    title: 'A phone number must not be a mobile one',
    runs: 'opt-in',
  },
  (number, _contact, policy) => number.mobile && !policy.approvedPhoneNumbers.has(number.key),
);
