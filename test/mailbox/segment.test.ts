import { describe, expect, it } from 'vitest';
import { segment } from '../../rule/mailbox/segment.ts';

const vocabulary: ReadonlyMap<string, 'team' | 'topic'> = new Map([
  ['cloud', 'team'],
  ['team', 'team'],
  ['clo', 'topic'],
  ['ud', 'topic'],
  ['it', 'team'],
  ['ops', 'team'],
  ['itops', 'topic'],
  ['a', 'team'],
  ['x'.repeat(32), 'team'],
  ['y'.repeat(33), 'team'],
  ['alert', 'team'],
  ['opsalert', 'team'],
  ['opsit', 'team'],
  ['itteam', 'team'],
  ['cloudops', 'team'],
]);
const words = (text: string) => segment(text, (word) => vocabulary.get(word))?.words;

describe('segment', () => {
  it.each([
    ['one word', 'cloud', ['cloud']],
    ['two words', 'cloudteam', ['cloud', 'team']],
    ['one long word before two short ones', 'itops', ['itops']],
    ['short words beside a long one', 'itcloud', ['it', 'cloud']],
    ['two long words before one of two letters and a long one', 'itopsalert', ['itops', 'alert']],
    ['two long words before one of three letters and a long one', 'opsitteam', ['opsit', 'team']],
    ['of two ways as good, the one with the longer last word', 'cloudopsalert', ['cloud', 'opsalert']],
    ['a word of 32 letters', 'x'.repeat(32), ['x'.repeat(32)]],
    ['a word of 33 letters', 'y'.repeat(33), undefined],
    ['a word of one letter', 'acloud', undefined],
    ['a rest', 'cloudz', undefined],
    ['a beginning', 'zcloud', undefined],
    ['nothing', '', undefined],
  ])('%s: %s', (_, text, expected) => expect(words(text)).toEqual(expected));

  it('tells the kind of each word', () => {
    expect(segment('cloudud', (word) => vocabulary.get(word))?.kinds).toEqual(['team', 'topic']);
  });
});
