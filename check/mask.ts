import type { Contact } from '../rule/contacts.ts';

const HIDDEN = '***';

/** The first letter, so that whoever knows the contact knows it again; of what is very short, nothing. */
const maskWord = (word: string): string => {
  const [first = '', ...rest] = word;
  return rest.length >= 2 && /[\p{L}\p{N}]/u.test(first) ? `${first}${HIDDEN}` : HIDDEN;
};

const maskText = (text: string): string => text.trim().split(/\s+/u).map(maskWord).join(' ');

const maskEmail = (email: string): string => {
  const at = email.lastIndexOf('@');
  return at === -1
    ? maskWord(email.trim())
    : `${maskWord(email.slice(0, at).trim())}@${maskWord(email.slice(at + 1).trim())}`;
};

/** The last two digits. A number that short that they give it away is hidden whole. */
const maskPhone = (phone: string): string => {
  const digits = phone.replace(/\D/g, '');
  return digits.length < 6 ? HIDDEN : `${HIDDEN}${digits.slice(-2)}`;
};

const unlessBlank = (mask: (text: string) => string, text: string): string =>
  text.trim() === '' ? text : mask(text);

/** The contact with its name, title, email and phone made unreadable: at most a first letter and two digits stay. */
export const maskContact = ({ kind, name, title, email, phone, ...rest }: Contact): Contact => ({
  kind,
  ...(name !== undefined && { name: unlessBlank(maskText, name) }),
  ...(title !== undefined && { title: unlessBlank(maskText, title) }),
  ...(email !== undefined && { email: unlessBlank(maskEmail, email) }),
  ...(phone !== undefined && { phone: unlessBlank(maskPhone, phone) }),
  ...rest,
});
