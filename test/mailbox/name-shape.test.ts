import { describe, expect, it } from 'vitest';
import { hasNameShape } from '../../rule/mailbox/name-shape.ts';

/** One test for all: the affixes are decoded once, by whichever test asks first. */
describe('hasNameShape', () => {
  it('knows a beginning or an ending with three letters beside it', () => {
    const shapes = {
      // An ending of three letters, of six.
      quxvic: true,
      quvic: false,
      quxzinski: true,
      quzinski: false,
      // A beginning of three letters, of five and of six.
      aalqux: true,
      aalqu: false,
      schaequx: true,
      georgiqux: true,
      georgiqu: false,
      // An ending that counts in words of seven letters only.
      blixryn: true,
      quxryn: false,
      quambtev: true,
      quxtev: false,
      blixvex: false,
      '': false,
    };
    expect(Object.fromEntries(Object.keys(shapes).map((word) => [word, hasNameShape(word)]))).toEqual(shapes);
  });
});
