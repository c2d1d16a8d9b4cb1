import { expect, test } from 'vitest';
import { createStrangers } from '../../rule/aws/strangers.ts';

test('a stranger is remembered for five minutes', () => {
  let now = 0;
  const strangers = createStrangers(() => now);
  expect(strangers.has('999999999999')).toBe(false);
  strangers.add('999999999999');
  now = 5 * 60_000 - 1;
  expect(strangers.has('999999999999')).toBe(true);
  now += 1;
  expect(strangers.has('999999999999')).toBe(false);
});

test('no more than a thousand are remembered, so that memory stays flat', () => {
  const strangers = createStrangers(() => 0);
  for (let id = 0; id <= 1_000; id += 1) {
    strangers.add(String(id));
  }
  expect(strangers.has('0')).toBe(false);
  expect(strangers.has('1000')).toBe(true);
});
