/** Public ids, in the order in which checks run and annotations list them. Never renamed. */
export const CHECK_IDS = [
  'contact-missing',
  'field-blank',
  'email-malformed',
  'email-placeholder',
  'email-personal-provider',
  'email-domain-not-approved',
  'email-not-approved',
  'email-individual',
  'email-undecided',
  'phone-invalid',
  'phone-placeholder',
  'phone-not-approved',
  'phone-unverified',
  'phone-mobile',
  'name-placeholder',
  'name-individual',
  'contacts-not-distinct',
] as const;

export type CheckId = (typeof CHECK_IDS)[number];
