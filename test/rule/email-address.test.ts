import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalizeDomain, parseEmailAddress } from '../../rule/email-address.ts';

describe('parseEmailAddress', () => {
  test.each([
    ['outer white space and capitals', ' B@X.io ', 'b@x.io'],
    ['a trailing dot', 'ops@kestrel-freight.com.', 'ops@kestrel-freight.com'],
    ['a tag', 'ops+aws@kestrel-freight.com', 'ops+aws@kestrel-freight.com'],
    ['a domain of umlauts', 'ops@müller-fracht.de', 'ops@xn--mller-fracht-dlb.de'],
    ['a domain of Han characters', 'ops@例子.中国', 'ops@xn--fsqu00a.xn--fiqs8s'],
    ['full-width letters', 'ｏｐｓ＠ｋｅｓｔｒｅｌ．ｉｏ', 'ops@kestrel.io'],
    ['a right-to-left mark', 'ops@kestrel.io\u200f', 'ops@kestrel.io'],
    ['a zero-width space', 'o\u200bps@kestrel.io', 'ops@kestrel.io'],
    ['a local part of accents', 'sécurité@kestrel.fr', 'sécurité@kestrel.fr'],
    ['a Cyrillic homoglyph, which stays what it is', '\u043eps@kestrel.io', '\u043eps@kestrel.io'],
    ['254 characters', `${'a'.repeat(64)}@${`${'b'.repeat(61)}.`.repeat(3)}com`, undefined],
  ])('reads %s', (_name, text, address) => {
    expect(parseEmailAddress(text)?.address).toBe(address ?? text);
  });

  test.each([
    ['nothing', ''],
    ['no @', 'ops.kestrel.io'],
    ['no local part', '@kestrel.io'],
    ['no domain', 'ops@'],
    ['a domain of one label', 'ops@kestrel'],
    ['two addresses', 'ops@kestrel.io, soc@kestrel.io'],
    ['two @', 'ops@soc@kestrel.io'],
    ['two dots in a row, which AWS lets in', 'a..b@kestrel.io'],
    ['a leading dot', '.ops@kestrel.io'],
    ['a trailing dot in the local part', 'ops.@kestrel.io'],
    ['an underscore in the domain, which AWS lets in', 'ops@kes_trel.io'],
    ['a hyphen at a label’s end', 'ops@kestrel-.io'],
    ['a top level of digits', 'ops@10.0.0.1'],
    ['a number for a domain', 'ops@1.2'],
    ['an address literal', 'ops@[10.0.0.1]'],
    ['white space inside', 'the ops@kestrel.io'],
    ['a display name', 'Ops <ops@kestrel.io>'],
    ['a control character', 'ops\u0007@kestrel.io'],
    ['NUL', 'ops\u0000@kestrel.io'],
    ['a lone surrogate', '\ud800@kestrel.io'],
    ['a lone surrogate in the domain', 'ops@\ud800.io'],
    ['a path behind the domain', 'ops@kestrel.io/path'],
    ['a path behind an international domain', 'ops@müller.io/path'],
    ['a port behind an international domain', 'ops@müller.io:80'],
    ['an emoji', '🚨@kestrel.io'],
    ['a local part of 65 characters', `${'a'.repeat(65)}@kestrel.io`],
    ['a local part of 33 two-octet letters', `${'é'.repeat(33)}@kestrel.io`],
    ['255 characters', `${'a'.repeat(64)}@${`${'b'.repeat(61)}.`.repeat(3)}info`],
    ['a label of 64 characters', `ops@${'a'.repeat(64)}.io`],
    ['10,000 characters', 'a'.repeat(10_000)],
    ['a label that is no punycode', 'ops@xn--ü.io'],
  ])('refuses %s', (_name, text) => {
    expect(parseEmailAddress(text)).toBeUndefined();
  });

  test('never throws, and never depends on case or outer white space', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.emailAddress()), (text) => {
        const parsed = parseEmailAddress(text);
        expect(parseEmailAddress(` ${text}\t`)).toEqual(parsed);
        if (/^[\p{ASCII}]*$/u.test(text)) {
          expect(parseEmailAddress(text.toUpperCase())).toEqual(parsed);
        }
      }),
    );
  });

  test('reads what it wrote as the same address', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (text) => {
        const parsed = parseEmailAddress(text);
        expect(parseEmailAddress(parsed?.address ?? '')).toEqual(parsed);
      }),
    );
  });
});

describe('normalizeDomain', () => {
  test.each([
    ['Kestrel-Freight.COM', 'kestrel-freight.com'],
    ['kestrel.io.', 'kestrel.io'],
    ['müller.de', 'xn--mller-kva.de'],
    ['kestrel', undefined],
    ['', undefined],
    ['*.kestrel.io', undefined],
    ['kestrel.io.evil_host.com', undefined],
    [`${'a.'.repeat(127)}com`, undefined],
  ])('%s is %s', (text, domain) => {
    expect(normalizeDomain(text)).toBe(domain);
  });
});
