import type { ContactField, ContactKind } from '../contacts.ts';
import type { EmailAddress } from '../email-address.ts';
import type { NormalizedContact } from '../normalized-contact.ts';
import type { PhoneNumber } from '../phone/phone-number.ts';
import type { Policy } from '../policy.ts';
import type { CheckId } from './check-id.ts';

/** One complaint of one check about one field of one contact. Never a value. */
export interface Finding {
  readonly contact: ContactKind;
  readonly field: ContactField;
  readonly check: CheckId;
}

/** What is judged: the contacts that the policy asks for and that exist, in the order of CONTACT_KINDS. */
export interface Subject {
  readonly contacts: readonly NormalizedContact[];
  readonly policy: Policy;
}

/** A parameter that holds a list of what is approved. */
export type ApprovalParameter = 'approvedEmailDomains' | 'approvedEmails' | 'approvedPhoneNumbers';

export interface CheckMeta {
  readonly id: CheckId;
  /** The one sentence that documents the check, here and as its page's title. */
  readonly title: string;
  /**
   * - `default`: unless disabled.
   * - `opt-in`: when enabled.
   * - `when-set`: when the parameter that it needs is given, unless disabled.
   */
  readonly runs: 'default' | 'opt-in' | 'when-set';
  /** The check means nothing without this parameter. */
  readonly needs?: ApprovalParameter;
}

/** One predicate over contacts. */
export interface Check extends CheckMeta {
  readonly find: (subject: Subject) => readonly Finding[];
}

/** A check of each contact's email, where mail can be sent to it. */
export const checkEmails = (
  meta: CheckMeta,
  complains: (email: EmailAddress, contact: NormalizedContact, policy: Policy) => boolean,
): Check => ({
  ...meta,
  find: ({ contacts, policy }) =>
    contacts
      .filter(
        (contact) =>
          contact.email?.address !== undefined && complains(contact.email.address, contact, policy),
      )
      .map(({ kind }) => ({ contact: kind, field: 'email', check: meta.id })),
});

/** A check of each contact's phone number. */
export const checkPhones = (
  meta: CheckMeta,
  complains: (number: PhoneNumber, contact: NormalizedContact, policy: Policy) => boolean,
): Check => ({
  ...meta,
  find: ({ contacts, policy }) =>
    contacts
      .filter((contact) => contact.phone !== undefined && complains(contact.phone.number, contact, policy))
      .map(({ kind }) => ({ contact: kind, field: 'phone', check: meta.id })),
});

/** A check of each contact's name. */
export const checkNames = (meta: CheckMeta, complains: (name: string) => boolean): Check => ({
  ...meta,
  find: ({ contacts }) =>
    contacts
      .filter(({ name }) => name !== undefined && complains(name))
      .map(({ kind }) => ({ contact: kind, field: 'name', check: meta.id })),
});
