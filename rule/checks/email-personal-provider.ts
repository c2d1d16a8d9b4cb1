import { isPersonalProvider } from '../mailbox/personal-provider.ts';
import { isApprovedEmail } from '../policy.ts';
import { checkEmails } from './check.ts';

export const emailPersonalProvider = checkEmails(
  {
    id: 'email-personal-provider',
    title: 'An email must not be at a free-mail or disposable provider',
    runs: 'default',
  },
  (email, _contact, policy) => !isApprovedEmail(policy, email) && isPersonalProvider(email.domain),
);
