/**
 * Makes rule/mailbox/providers.data.json: the free-mail and disposable providers of email-providers (MIT),
 * by top-level domain, sorted and front-coded, without hosts of mailing lists and groups, reserved names, and our exceptions.
 *
 *   node scripts/data/make-providers.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { frontCode } from './front-code.ts';
import { notPersonalProviders, supplementaryProviders } from './provider-exceptions.ts';

const read = (file: string): string[] =>
  JSON.parse(readFileSync(createRequire(import.meta.url).resolve(`email-providers/${file}`), 'utf8'));
const common = new Set(read('common.json'));
const listed = read('all.json');

const groupHost =
  /(^|\.)(lists?|groups?|listserv|mailman)\.[^.]+\.|yahoogroups|googlegroups|^groups\.io$|freelists|onelist/;
const reserved = /(^|\.)(example|test|invalid|localhost|local)(\.(com|net|org))?$/;

/**
 * Longer names are left out unless they are common ones: a fifth of the list, throw-away domains nearly all. The
 * `mail2…` family of one provider is a rule in personal-provider.ts.
 */
const longest = 15;
const isWorthIt = (domain: string): boolean =>
  common.has(domain) || (domain.length <= longest && !/^mail2[a-z]+\.com$/.test(domain));

const domains = [...listed.filter(isWorthIt), ...supplementaryProviders]
  .map((domain) => domain.trim().toLowerCase())
  .filter((domain) => /^[a-z0-9.-]+\.[a-z0-9-]+$/.test(domain))
  .filter((domain) => !groupHost.test(domain) && !reserved.test(domain) && !notPersonalProviders.has(domain));

// A sub-domain of a provider is found by its parent.
const all = new Set(domains);
const isBelowAnother = (domain: string): boolean =>
  domain
    .split('.')
    .some(
      (_, index, labels) => index > 0 && index < labels.length - 1 && all.has(labels.slice(index).join('.')),
    );

const byEnding = new Map<string, string[]>();
for (const domain of all) {
  if (isBelowAnother(domain)) continue;
  const dot = domain.lastIndexOf('.');
  const ending = domain.slice(dot + 1);
  byEnding.set(ending, [...(byEnding.get(ending) ?? []), domain.slice(0, dot)]);
}
const coded = Object.fromEntries([...byEnding].sort().map(([ending, names]) => [ending, frontCode(names)]));

const target = new URL('../../rule/mailbox/providers.data.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(coded)}\n`);
