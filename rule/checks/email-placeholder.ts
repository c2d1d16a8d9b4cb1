import type { EmailAddress } from '../email-address.ts';
import { checkEmails } from './check.ts';

/** Names that no mail can reach: RFC 2606, RFC 6761, RFC 6762, and ICANN's .internal. */
const RESERVED_DOMAINS = [
  'example',
  'test',
  'invalid',
  'localhost',
  'local',
  'internal',
  'localdomain',
  'arpa',
].concat(['example.com', 'example.net', 'example.org', 'example.edu']);

/** Left over from templates and bootstrap samples, or made for documentation by their owners. */
const TEMPLATE_DOMAINS = [
  'company.com',
  'yourcompany.com',
  'your-company.com',
  'mycompany.com',
  'mycompany.org',
].concat(
  [
    'yourdomain.com',
    'your-domain.com',
    'mydomain.com',
    'domain.com',
    'domain.tld',
    'yourorg.com',
    'yourorganization.com',
  ],
  [
    'anycompany.com',
    'contoso.com',
    'fabrikam.com',
    'test.com',
    'foo.com',
    'bar.com',
    'foobar.com',
    'sample.com',
  ],
  ['changeme.com', 'placeholder.com', 'email.tld', 'company.tld', 'acme.example'],
);

/** Without their separators and trailing digits. */
const TEMPLATE_LOCAL_PARTS = new Set(
  [
    'test',
    'testuser',
    'testemail',
    'testmail',
    'foo',
    'bar',
    'baz',
    'foobar',
    'changeme',
    'changethis',
  ].concat(
    [
      'replaceme',
      'placeholder',
      'example',
      'sample',
      'dummy',
      'fake',
      'null',
      'none',
      'nobody',
      'asdf',
      'qwerty',
    ],
    [
      'jdoe',
      'johndoe',
      'janedoe',
      'doejohn',
      'doejane',
      'maxmustermann',
      'mustermann',
      'joebloggs',
      'todo',
      'tbd',
    ],
    [
      'firstlast',
      'firstnamelastname',
      'yourname',
      'youremail',
      'yourmail',
      'youraddress',
      'myemail',
      'myname',
    ],
    ['xxx', 'xxxx', 'abc', 'aaa', 'username', 'someone', 'somebody', 'emailaddress', 'unknown'],
  ),
);

/** Mailboxes that nobody reads, in several languages; also as the head or tail of a longer local part. */
const UNREAD = [
  'noreply',
  'donotreply',
  'dontreply',
  'noresponse',
  'mailerdaemon',
  'unmonitored',
  'devnull',
].concat([
  'nepasrepondre',
  'nichtantworten',
  'keineantwort',
  'noresponder',
  'naoresponda',
  'naoresponder',
  'nonrispondere',
]);

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
