import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { isPersonalProvider } from '../../rule/mailbox/personal-provider.ts';

describe('isPersonalProvider', () => {
  it.each([
    ['free-mail', 'gmail.com'],
    ['free-mail that the package lacks', 'fastmail.com'],
    ['encrypted mail', 'tutanota.com'],
    ['a relay', 'duck.com'],
    ["a country's edition", 'yahoo.co.uk'],
    ["another country's edition", 'hotmail.fr'],
    ['a sub-domain of a provider', 'vip.163.com'],
    ["a household's internet access", 'comcast.net'],
    ['disposable', 'mailinator.com'],
    ["mail.com's family", 'mail2frankfurt.com'],
    ['a provider whose name is a word for lists', 'list.ru'],
    ['an alumni forwarder', 'alum.mit.edu'],
    ["an edition under a country's com", 'live.com.mx'],
    ["an edition under Japan's ne", 'yahoo.ne.jp'],
    ['two labels below a provider', 'a.vip.163.com'],
    ["mail.com's family, at its shortest", 'mail2ab.com'],
    ['three labels below a provider', 'a.b.vip.163.com'],
    ["a sub-domain of a country's provider", 'home.blueyonder.co.uk'],
    ['below a provider whose name is a word for lists', 'vip.list.ru'],
    ['a machine of lists below a provider', 'a.lists.mail.ru'],
    ['an edition that no list has', 'yahoo.aa'],
    ['a word for staff where its customers are', 'staff.vip.163.com'],
  ])('%s: %s', (_, domain) => expect(isPersonalProvider(domain)).toBe(true));

  it.each([
    ['a company', 'amazon.com'],
    ['a host of groups', 'googlegroups.com'],
    ['another', 'groups.io'],
    ['lists below a provider', 'lists.mail.ru'],
    ["a provider's own staff", 'corp.mail.ru'],
    ['a reserved domain', 'example.com'],
    ['a top-level domain', 'com'],
    ['nothing', ''],
    ['a name that objects have', 'constructor.constructor'],
    ['a government', 'cisa.gov'],
    ['groups below a provider', 'groups.yahoo.com'],
    ["a provider's staff in a country", 'staff.rediffmail.com'],
    ['a name that a provider begins', 'yahoos.fr'],
    ['a name that ends in a provider', 'notyahoo.fr'],
    ['an edition under no country', 'yahoo.example'],
    ["an edition under a country's org", 'yahoo.org.uk'],
    ['a provider as a sub-domain', 'yahoo.co.uk.example'],
    ['a dot and an ending', '.com'],
    ["mail.com's family, without a name", 'mail2a.com'],
    ["mail.com's family at another ending", 'mail2frankfurt.example'],
    ["mail.com's family below a domain", 'mail2frankfurt.corp.com'],
    ['four labels below nothing', 'a.b.c.d.example'],
    ["a machine of a provider's own staff", 'a.b.corp.mail.ru'],
    ['a list below a provider', 'list.mail.ru'],
    ['a group below a provider', 'group.mail.ru'],
    ["a name that ends as mail.com's family", 'notmail2frankfurt.com'],
    ["a name that mail.com's family begins", 'mail2frankfurt.com.example'],
  ])('not %s: %s', (_, domain) => expect(isPersonalProvider(domain)).toBe(false));

  it("knows the providers of the package's short list", () => {
    const common: string[] = createRequire(import.meta.url)('email-providers/common.json');
    const reserved = ['example.com', 'test.com'];
    expect(common.filter((domain) => !isPersonalProvider(domain))).toEqual(reserved);
  });
});
