import { readFile } from 'node:fs/promises';

/** `N passed, N failed, N skipped` of a report of vitest's JSON reporter; exit 1 where a test failed or none ran. */
const [path] = process.argv.slice(2);
if (path === undefined) {
  throw new Error('Usage: node scripts/print-counts.ts REPORT.json');
}
const report: unknown = JSON.parse(await readFile(path, 'utf8'));

const countOf = (key: string): number => {
  const value = typeof report === 'object' && report !== null ? Reflect.get(report, key) : undefined;
  if (typeof value !== 'number') {
    throw new Error(`${path} has no number ${key}: it is not a report of vitest's JSON reporter.`);
  }
  return value;
};

const passed = countOf('numPassedTests');
const failed = countOf('numFailedTests') + countOf('numFailedTestSuites');
const skipped = countOf('numPendingTests') + countOf('numTodoTests');
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
