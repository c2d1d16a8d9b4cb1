import { checkPhones } from './check.ts';

export const phoneNotApproved = checkPhones(
  {
    id: 'phone-not-approved',
    title: 'A phone number must be one of the approved numbers',
    runs: 'opt-in',
    needs: 'approvedPhoneNumbers',
  },
  (number, _contact, policy) => !policy.approvedPhoneNumbers.has(number.key),
);
