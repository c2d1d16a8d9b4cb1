import { expect, it } from 'vitest';
import { judgeMailbox } from '../../rule/mailbox/judge-mailbox.ts';
import { mailbox, readTable } from './mailboxes.ts';

/** Shares that a change must not fall below; what is measured in full is `npm run measure`'s to say. */
const share = (rows: readonly (readonly string[])[], test: (row: readonly string[]) => boolean): number =>
  rows.filter(test).length / rows.length;

const outcome = (address: string, name?: string): string => judgeMailbox(mailbox(address, name)).outcome;

it('published team mailboxes are hardly ever called individual', () => {
  const rows = readTable('shared-mailboxes.tsv');
  expect(share(rows, ([local]) => outcome(`${local}@corp.example`) === 'individual')).toBeLessThan(0.01);
  expect(share(rows, ([local]) => outcome(`${local}@corp.example`) === 'shared')).toBeGreaterThan(0.87);
});

it('invented team mailboxes of many languages are shared', () => {
  const rows = readTable('invented-teams.tsv');
  expect(share(rows, ([address = '']) => outcome(address) === 'shared')).toBeGreaterThan(0.98);
});

it('invented persons are individual with their name given, and mostly without', () => {
  const rows = readTable('invented-persons.tsv');
  expect(share(rows, ([address = '', name = '']) => outcome(address, name) === 'individual')).toBeGreaterThan(
    0.98,
  );
  expect(share(rows, ([address = '']) => outcome(address) === 'individual')).toBeGreaterThan(0.89);
});
