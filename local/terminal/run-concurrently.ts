/** Results in the order of the items, whichever ends first; `workers` of them run at the same time. */
export async function runConcurrently<Item, Result>(
  items: readonly Item[],
  workers: number,
  run: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const left = items.entries();
  const results: Result[] = [];
  async function work(): Promise<void> {
    for (const [index, item] of left) {
      results[index] = await run(item);
    }
  }
  await Promise.all(Array.from({ length: workers }, work));
  return results;
}
