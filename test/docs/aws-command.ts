import type { Contact, ContactKind } from '../../rule/contacts.ts';

/** What AWS has on record, by kind, as the examples write it. */
export type Contacts = Readonly<Partial<Record<ContactKind, Omit<Contact, 'kind'>>>>;

/** The words of one command, as a shell splits it: quotes, and a backslash at a line's end. */
const splitWords = (command: string): readonly string[] =>
  [...command.replaceAll('\\\n', ' ').matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, single, double, bare]) => single ?? double ?? bare ?? '',
  );

/** The commands of a shell block: each begins with `aws ` at a line's start. */
export const splitCommands = (block: string): readonly (readonly string[])[] =>
  block
    .split(/^(?=aws )/m)
    .filter((text) => text.startsWith('aws '))
    .map(splitWords);

/** Options by name. Fails on an unknown one, one given twice, and a required one left out. */
const readOptions = (words: readonly string[], required: readonly string[]): ReadonlyMap<string, string> => {
  const options = new Map<string, string>();
  for (let index = 0; index < words.length; index += 2) {
    const [name = '', value] = words.slice(index, index + 2);
    if (![...required, '--account-id'].includes(name) || options.has(name) || value === undefined) {
      throw new Error(`${name} is unknown, given twice, or without a value.`);
    }
    options.set(name, value);
  }
  const missing = required.filter((name) => !options.has(name));
  if (missing.length > 0) {
    throw new Error(`The command leaves out ${missing.join(', ')}.`);
  }
  return options;
};

/** https://docs.aws.amazon.com/accounts/latest/APIReference/API_PutAlternateContact.html */
const putAlternateContact = (words: readonly string[], contacts: Contacts): Contacts => {
  const options = readOptions(words, [
    '--alternate-contact-type',
    '--name',
    '--title',
    '--email-address',
    '--phone-number',
  ]);
  const read = (name: string): string => options.get(name) ?? '';
  const kind = read('--alternate-contact-type');
  if (kind !== 'SECURITY' && kind !== 'OPERATIONS' && kind !== 'BILLING') {
    throw new Error(`${kind} is no type of alternate contact.`);
  }
  const email = read('--email-address');
  const phone = read('--phone-number');
  if (!/^[\w+=.#|!&-]+@[\w.-]+\.\w+$/.test(email) || !/^[\s0-9()+-]{1,25}$/.test(phone)) {
    throw new Error('AWS would refuse the email or the phone.');
  }
  return { ...contacts, [kind]: { name: read('--name'), title: read('--title'), email, phone } };
};

const CONTACT_INFORMATION_REQUIRED = [
  'FullName',
  'AddressLine1',
  'City',
  'PostalCode',
  'CountryCode',
  'PhoneNumber',
];

/** https://docs.aws.amazon.com/accounts/latest/APIReference/API_ContactInformation.html */
const putContactInformation = (words: readonly string[], contacts: Contacts): Contacts => {
  const options = readOptions(words, ['--contact-information']);
  const record: Readonly<Record<string, string>> = JSON.parse(options.get('--contact-information') ?? '');
  const missing = CONTACT_INFORMATION_REQUIRED.filter((name) => record[name] === undefined);
  const { FullName: name = '', PhoneNumber: phone = '', CountryCode: country = '' } = record;
  if (missing.length > 0 || !/^\+[\s0-9()-]{1,19}$/.test(phone)) {
    throw new Error(`The record leaves out ${missing.join(', ')}, or AWS would refuse the phone.`);
  }
  return { ...contacts, PRIMARY: { name, phone, country } };
};

/** https://docs.aws.amazon.com/accounts/latest/APIReference/API_VerifyPhoneNumber.html */
const verifyPhoneNumber = (words: readonly string[], contacts: Contacts): Contacts => {
  readOptions(words, ['--otp']);
  return { ...contacts, PRIMARY: { ...contacts.PRIMARY, phoneVerification: 'VERIFIED' } };
};

const sendPhoneNumberVerification = (words: readonly string[], contacts: Contacts): Contacts => {
  readOptions(words, []);
  return { ...contacts, PRIMARY: { ...contacts.PRIMARY, phoneVerification: 'PENDING' } };
};

const OPERATIONS: Readonly<Record<string, (words: readonly string[], contacts: Contacts) => Contacts>> = {
  'put-alternate-contact': putAlternateContact,
  'put-contact-information': putContactInformation,
  'send-phone-number-verification': sendPhoneNumberVerification,
  'verify-phone-number': verifyPhoneNumber,
};

/** The contacts after a command of the AWS CLI; throws for one that AWS would not take. */
export const runCommand = (contacts: Contacts, words: readonly string[]): Contacts => {
  const [program, service, operation = '', ...rest] = words;
  const run = OPERATIONS[operation];
  if (program !== 'aws' || service !== 'account' || run === undefined) {
    throw new Error(`"${words.slice(0, 3).join(' ')}" is no command that changes a contact.`);
  }
  return run(rest, contacts);
};
