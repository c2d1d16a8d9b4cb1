import type { EmailAddress } from '../email-address.ts';
import { checkEmails } from './check.ts';
import { RESERVED_DOMAINS, TEMPLATE_DOMAINS, TEMPLATE_LOCAL_PARTS, UNREAD } from './placeholder-emails.ts';

const isWithin = (domain: string, suffixes: readonly string[]): boolean =>
  suffixes.some((suffix) => domain === suffix || domain.endsWith(`.${suffix}`));

const isPlaceholder = ({ localPart, domain }: EmailAddress): boolean => {
  const [mailbox = ''] = localPart.split('+');
  const letters = mailbox.replaceAll(/[._-]/g, '');
  return (
    isWithin(domain, RESERVED_DOMAINS) ||
    isWithin(domain, TEMPLATE_DOMAINS) ||
    TEMPLATE_LOCAL_PARTS.has(letters.replace(/\d+$/, '')) ||
    UNREAD.some((unread) => letters.startsWith(unread) || letters.endsWith(unread))
  );
};

export const emailPlaceholder = checkEmails(
  {
    id: 'email-placeholder',
    title: 'An email must not be a placeholder, nor a mailbox that nobody reads',
    runs: 'default',
  },
  isPlaceholder,
);
