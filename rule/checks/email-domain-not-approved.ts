import { isApprovedDomain, isApprovedEmail } from '../policy.ts';
import { checkEmails } from './check.ts';

export const emailDomainNotApproved = checkEmails(
  {
    id: 'email-domain-not-approved',
    title: 'An email must be at one of the approved domains',
    runs: 'when-set',
    needs: 'approvedEmailDomains',
  },
  (email, _contact, policy) => !isApprovedEmail(policy, email) && !isApprovedDomain(policy, email.domain),
);
