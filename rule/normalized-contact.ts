import type { Contact, ContactKind } from './contacts.ts';
import { type EmailAddress, parseEmailAddress } from './email-address.ts';
import { type PhoneNumber, parsePhoneNumber } from './phone/phone-number.ts';

/** A contact whose email and phone were read as mail systems and numbering plans would. */
export interface NormalizedContact {
  readonly kind: ContactKind;
  readonly name?: string;
  readonly title?: string;
  readonly email?: {
    readonly text: string;
    /** Undefined where no mail can be sent to the text. */
    readonly address: EmailAddress | undefined;
  };
  readonly phone?: { readonly text: string; readonly number: PhoneNumber };
  readonly phoneVerification?: string;
}

/** @param country ISO 3166-1 alpha-2 of the primary contact, for numbers that came without a country code. */
export const normalizeContact = (contact: Contact, country: string | undefined): NormalizedContact => ({
  kind: contact.kind,
  ...(contact.name !== undefined && { name: contact.name }),
  ...(contact.title !== undefined && { title: contact.title }),
  ...(contact.email !== undefined && {
    email: { text: contact.email, address: parseEmailAddress(contact.email) },
  }),
  ...(contact.phone !== undefined && {
    phone: { text: contact.phone, number: parsePhoneNumber(contact.phone, country) },
  }),
  ...(contact.phoneVerification !== undefined && { phoneVerification: contact.phoneVerification }),
});
