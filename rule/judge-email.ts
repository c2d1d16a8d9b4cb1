import type { EmailAddress } from './email-address.ts';
import { judgeMailbox, type MailboxJudgement } from './mailbox/judge-mailbox.ts';
import type { NormalizedContact } from './normalized-contact.ts';
import { isApprovedEmail, type Policy } from './policy.ts';

/** Shared, one person's or undecided, and the reason that decided. What the customer approved is shared. */
export type EmailJudgement = MailboxJudgement | { readonly outcome: 'shared'; readonly reason: 'approved' };

export const judgeEmail = (
  { localPart, domain, address }: EmailAddress,
  { name }: NormalizedContact,
  policy: Policy,
): EmailJudgement =>
  isApprovedEmail(policy, { localPart, domain, address })
    ? { outcome: 'shared', reason: 'approved' }
    : judgeMailbox({
        localPart,
        domain,
        ...(name !== undefined && { name }),
      });
