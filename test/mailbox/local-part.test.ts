import { describe, expect, it } from 'vitest';
import { parseLocalPart } from '../../rule/mailbox/local-part.ts';

describe('parseLocalPart', () => {
  it.each([
    ['dots', 'jane.roe', ['jane', 'roe'], ['.'], 'janeroe', ''],
    ['hyphens and underscores', 'a-b_c', ['a', 'b', 'c'], ['-', '_'], 'abc', ''],
    ['separators run together', 'a.-b', ['a', 'b'], ['-'], 'ab', ''],
    ['separators at the ends', '.a.', ['a'], [], 'a', ''],
    ['digits at the ends', '2soc7', ['soc'], [], 'soc', ''],
    ['digits inside', 'k8s', ['k8s'], [], 'ks', ''],
    ['digits alone', 'aws-042', ['aws', ''], ['-'], 'aws', ''],
    ['a tag', 'jane+aws+x', ['jane'], [], 'jane', 'aws+x'],
    ['a plus in front', '+jane', ['jane'], [], 'jane', ''],
    ['another script', 'Müller', ['muller'], [], 'muller', ''],
    ['tildes and braces', 'a~b{c', ['a', 'b', 'c'], ['~', '{'], 'abc', ''],
    ['digits around digits', '4a7b4', ['a7b'], [], 'ab', ''],
    ['blanks around', ' jane+aws ', ['jane'], [], 'jane', 'aws'],
    ['a plus behind a blank', ' +jane', ['jane'], [], 'jane', ''],
    ['nothing', '', [], [], '', ''],
  ])('%s: %s', (_, text, tokens, separators, letters, tag) =>
    expect(parseLocalPart(text)).toMatchObject({ tokens, separators, letters, tag }),
  );

  it('keeps tokens as written beside them', () => {
    expect(parseLocalPart('soc2.042').raw).toEqual(['soc2', '042']);
  });

  it('reads 128 characters and no more', () => {
    expect(parseLocalPart('a'.repeat(200)).letters).toHaveLength(128);
  });
});
