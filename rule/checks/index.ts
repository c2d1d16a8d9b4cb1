import type { Check } from './check.ts';
import { contactMissing } from './contact-missing.ts';
import { contactsNotDistinct } from './contacts-not-distinct.ts';
import { emailDomainNotApproved } from './email-domain-not-approved.ts';
import { emailIndividual } from './email-individual.ts';
import { emailMalformed } from './email-malformed.ts';
import { emailNotApproved } from './email-not-approved.ts';
import { emailPersonalProvider } from './email-personal-provider.ts';
import { emailPlaceholder } from './email-placeholder.ts';
import { emailUndecided } from './email-undecided.ts';
import { fieldBlank } from './field-blank.ts';
import { nameIndividual } from './name-individual.ts';
import { namePlaceholder } from './name-placeholder.ts';
import { phoneInvalid } from './phone-invalid.ts';
import { phoneMobile } from './phone-mobile.ts';
import { phoneNotApproved } from './phone-not-approved.ts';
import { phonePlaceholder } from './phone-placeholder.ts';
import { phoneUnverified } from './phone-unverified.ts';

/** Every check, in the order in which they run and in which annotations list them. */
export const CHECKS: readonly Check[] = [
  contactMissing,
  fieldBlank,
  emailMalformed,
  emailPlaceholder,
  emailPersonalProvider,
  emailDomainNotApproved,
  emailNotApproved,
  emailIndividual,
  emailUndecided,
  phoneInvalid,
  phonePlaceholder,
  phoneNotApproved,
  phoneUnverified,
  phoneMobile,
  namePlaceholder,
  nameIndividual,
  contactsNotDistinct,
];
