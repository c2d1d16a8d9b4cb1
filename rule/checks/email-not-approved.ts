import { isApprovedEmail } from '../policy.ts';
import { checkEmails } from './check.ts';

export const emailNotApproved = checkEmails(
  {
    id: 'email-not-approved',
    title: 'An email must be one of the approved addresses',
    runs: 'opt-in',
    needs: 'approvedEmails',
  },
  (email, _contact, policy) => !isApprovedEmail(policy, email),
);
