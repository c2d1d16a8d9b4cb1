/**
 * Makes rule/mailbox/providers.data.json: the free-mail and disposable providers of email-providers (MIT),
 * sorted and front-coded, without hosts of mailing lists and groups, reserved names, and our exceptions.
 *
 *   node scripts/data/make-providers.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { frontCode } from './front-code.ts';
import { notPersonalProviders, supplementaryProviders } from './provider-exceptions.ts';

const listed: string[] = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('email-providers/all.json'), 'utf8'),
);

const groupHost =
  /(^|\.)(lists?|groups?|listserv|mailman)\.|yahoogroups|googlegroups|^groups\.io$|freelists|onelist/;
const reserved = /(^|\.)(example|test|invalid|localhost|local)(\.(com|net|org))?$/;

const domains = [...listed, ...supplementaryProviders]
  .map((domain) => domain.trim().toLowerCase())
  .filter((domain) => /^[a-z0-9.-]+\.[a-z0-9-]+$/.test(domain))
  .filter((domain) => !groupHost.test(domain) && !reserved.test(domain) && !notPersonalProviders.has(domain));

const target = new URL('../../rule/mailbox/providers.data.json', import.meta.url);
writeFileSync(target, `${JSON.stringify({ domains: frontCode(domains) })}\n`);
