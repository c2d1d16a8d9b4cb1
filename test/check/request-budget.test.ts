import { expect, test } from 'vitest';
import { createRequestBudget } from '../../check/aws/request-budget.ts';

const takeMany = async (budget: { take: () => Promise<void> }, times: number): Promise<number> => {
  const start = performance.now();
  await Promise.all(Array.from({ length: times }, () => budget.take()));
  return performance.now() - start;
};

test('a burst goes out at once, and the rest at the rate', async () => {
  const budget = createRequestBudget({ rate: 100, burst: 20 });
  expect(await takeMany(budget, 20)).toBeLessThan(50);
  const elapsed = await takeMany(budget, 30);
  expect(elapsed).toBeGreaterThan(250);
  expect(elapsed).toBeLessThan(600);
});

test('who came first goes first', async () => {
  const budget = createRequestBudget({ rate: 500, burst: 1 });
  const order: number[] = [];
  await Promise.all([1, 2, 3, 4].map((number) => budget.take().then(() => order.push(number))));
  expect(order).toEqual([1, 2, 3, 4]);
});

test('a throttle halves the rate and empties the bucket; throttles of one moment count once', async () => {
  const budget = createRequestBudget({ rate: 100, burst: 20 });
  for (let times = 0; times < 10; times += 1) {
    budget.slowDown();
  }
  const elapsed = await takeMany(budget, 20);
  expect(elapsed).toBeGreaterThan(300);
  expect(elapsed).toBeLessThan(800);
});

test('the rate comes back', async () => {
  const budget = createRequestBudget({ rate: 200, burst: 20 });
  budget.slowDown();
  const slow = await takeMany(budget, 100);
  const faster = await takeMany(budget, 100);
  expect(faster).toBeLessThan(slow);
});
