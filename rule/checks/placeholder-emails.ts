const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Names that no mail can reach: RFC 2606, RFC 6761, RFC 6762, and ICANN's .internal. */
export const RESERVED_DOMAINS = words(`
example test invalid localhost local internal localdomain arpa
example.com example.net example.org example.edu
`);

/** Left over from templates and bootstrap samples, or made for documentation by their owners. */
export const TEMPLATE_DOMAINS = words(`
company.com yourcompany.com your-company.com mycompany.com mycompany.org
yourdomain.com your-domain.com mydomain.com domain.com domain.tld yourorg.com yourorganization.com
anycompany.com contoso.com fabrikam.com test.com foo.com bar.com foobar.com sample.com
changeme.com placeholder.com email.tld company.tld acme.example
`);

/** Without their separators and trailing digits. */
export const TEMPLATE_LOCAL_PARTS: ReadonlySet<string> = new Set(
  words(`
test testuser testemail testmail foo bar baz foobar changeme changethis
replaceme placeholder example sample dummy fake null none nobody asdf qwerty
jdoe johndoe janedoe doejohn doejane maxmustermann mustermann joebloggs todo tbd
firstlast firstnamelastname yourname youremail yourmail youraddress myemail myname
xxx xxxx abc aaa username someone somebody emailaddress unknown
`),
);

/** Mailboxes that nobody reads, in several languages; also as the head or tail of a longer local part. */
export const UNREAD = words(`
noreply donotreply dontreply noresponse mailerdaemon unmonitored devnull
nepasrepondre nichtantworten keineantwort noresponder naoresponda naoresponder nonrispondere
`);
