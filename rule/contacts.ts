/** An alternate contact's type, as the Account Management API spells it. */
export type AlternateContactKind = 'SECURITY' | 'OPERATIONS' | 'BILLING';

/** Every contact that the rule can judge. ROOT is the root user's email. */
export type ContactKind = AlternateContactKind | 'PRIMARY' | 'ROOT';

/** In the order in which annotations, findings and tables list contacts. */
export const CONTACT_KINDS = [
  'SECURITY',
  'OPERATIONS',
  'BILLING',
  'PRIMARY',
  'ROOT',
] as const satisfies readonly ContactKind[];

/** What a finding is about: one field, or the contact as a whole. */
export type ContactField = 'name' | 'title' | 'email' | 'phone' | 'contact';

/**
 * One contact as AWS stores it, unjudged and not normalised. Which fields a contact has follows from its
 * kind: an alternate contact has name, title, email and phone; PRIMARY has name, phone, country and
 * perhaps phoneVerification; ROOT has an email alone.
 */
export interface Contact {
  readonly kind: ContactKind;
  readonly name?: string;
  readonly title?: string;
  readonly email?: string;
  readonly phone?: string;
  /** ISO 3166-1 alpha-2, of PRIMARY only. */
  readonly country?: string;
  /** AWS's VerificationStatus of PRIMARY's phone, since October 2026; a word not known today may come. */
  readonly phoneVerification?: string;
}
