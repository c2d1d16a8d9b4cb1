import { judgeEmail } from '../judge-email.ts';
import { checkEmails } from './check.ts';

export const emailIndividual = checkEmails(
  {
    id: 'email-individual',
    title: "An email must not be one person's mailbox",
    runs: 'default',
  },
  (email, contact, policy) => judgeEmail(email, contact, policy).outcome === 'individual',
);
