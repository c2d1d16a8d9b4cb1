import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeMailbox } from '../../rule/mailbox/judge-mailbox.ts';
import { mailbox, readTable } from './mailboxes.ts';

const persons = readTable('invented-persons.tsv')
  .map(([, name = '']) => name)
  .filter((name) => !/Security/.test(name));
const addresses = [...readTable('invented-persons.tsv'), ...readTable('invented-teams.tsv')].map(
  ([address = '']) => address,
);
const shared = readTable('shared-mailboxes.tsv').map(([localPart = '']) => `${localPart}@corp.example`);

const order = { individual: 0, undecided: 1, shared: 2 } as const;
const sharedness = (address: string, name?: string): number =>
  order[judgeMailbox(mailbox(address, name)).outcome];

/** Words and names in the shapes that local parts have, and any text at all. */
const localPart = fc.oneof(
  fc
    .array(
      fc.constantFrom(
        'jane',
        'roe',
        'security',
        'aws',
        'ciso',
        'zorb',
        'art',
        'dl',
        'info',
        '42',
        'sales',
        'me',
      ),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    .chain((words) => fc.constantFrom('.', '-', '_', '', '+').map((mark) => words.join(mark))),
  fc.string({ unit: 'grapheme' }),
);

describe('judgeMailbox', () => {
  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(
        localPart,
        fc.string(),
        fc.option(fc.string({ unit: 'grapheme' })),
        (local, domain, name) => {
          const { outcome, reason } = judgeMailbox({
            localPart: local,
            domain,
            ...(name === null ? {} : { name }),
          });
          expect(outcome).toMatch(/^(shared|individual|undecided)$/);
          expect(reason).not.toBe('');
        },
      ),
    );
  });

  it('does not depend on case or surrounding white space', () => {
    fc.assert(
      fc.property(localPart, fc.constantFrom(...persons, 'Security Team', ''), (local, name) => {
        const plain = judgeMailbox({ localPart: local.trim().toLowerCase(), domain: 'corp.example', name });
        const shouted = {
          localPart: ` ${local.trim().toUpperCase()}\t`,
          domain: ' CORP.example ',
          name: `  ${name}\n`,
        };
        // Upper case of some letters is another letter (ß → SS): only where case is a round trip.
        fc.pre(shouted.localPart.toLowerCase().trim() === local.trim().toLowerCase());
        expect(judgeMailbox(shouted)).toEqual(plain);
        expect(judgeMailbox({ ...shouted, name: name.toUpperCase() })).toEqual(plain);
      }),
    );
  });

  it("is never more shared with another person's name than with the contact's own", () => {
    const rows = readTable('invented-persons.tsv').filter(([, name = '']) => persons.includes(name));
    fc.assert(
      fc.property(
        fc.constantFrom(...rows),
        fc.constantFrom(...persons),
        ([address = '', own = ''], other) => {
          expect(sharedness(address, other)).toBeLessThanOrEqual(sharedness(address, own));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("is never more shared with a person's name than without one", () => {
    fc.assert(
      fc.property(fc.constantFrom(...addresses, ...shared), fc.constantFrom(...persons), (address, name) => {
        expect(sharedness(address, name)).toBeLessThanOrEqual(sharedness(address));
      }),
      { numRuns: 1000 },
    );
  });

  it('answers alike however often it is asked', () => {
    fc.assert(
      fc.property(fc.constantFrom(...addresses), (address) => {
        expect(judgeMailbox(mailbox(address))).toEqual(judgeMailbox(mailbox(address)));
      }),
    );
  });

  it.each([
    ['letters', 'a'.repeat(10_000)],
    ['a word over and over', 'team'.repeat(2_500)],
    ['dots', '.'.repeat(10_000)],
    ['words and dots', 'jane.'.repeat(2_000)],
    ['digits', '7'.repeat(10_000)],
    ['Chinese', '安'.repeat(10_000)],
    ['marks', 'e\u0301'.repeat(5_000)],
  ])('takes 10,000 characters of %s in milliseconds', (_, text) => {
    judgeMailbox({ localPart: 'zorb', domain: 'corp.example', name: 'Jane Roe' });
    const start = performance.now();
    judgeMailbox({ localPart: text, domain: `${text}.example`, name: text });
    expect(performance.now() - start).toBeLessThan(250);
  });
});
