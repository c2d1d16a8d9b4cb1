import { checkPhones } from './check.ts';

export const phonePlaceholder = checkPhones(
  {
    id: 'phone-placeholder',
    title: 'A phone number must not be made up',
    runs: 'default',
  },
  (number) => number.placeholder,
);
