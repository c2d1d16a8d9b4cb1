import { checkPhones } from './check.ts';

export const phoneInvalid = checkPhones(
  {
    id: 'phone-invalid',
    title: 'A phone number must be valid in its numbering plan',
    runs: 'default',
  },
  (number) => !number.valid,
);
