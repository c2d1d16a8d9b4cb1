import { judgeEmail } from '../judge-email.ts';
import { checkEmails } from './check.ts';

/** The strict mode: what is not shown to be shared is a finding. */
export const emailUndecided = checkEmails(
  {
    id: 'email-undecided',
    title: 'An email must be shown to be shared',
    runs: 'opt-in',
  },
  (email, contact, policy) => judgeEmail(email, contact, policy).outcome === 'undecided',
);
