import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { renderHtml } from '../../check/output/html/page.ts';
import type { Report } from '../../check/report.ts';
import { openPage } from './browser.ts';
import { makeFolder } from './make-folder.ts';
import { HOSTILE, hostileReport, judged, makeReport } from './make-report.ts';

/** CHROMIUM names a browser; without one there is nothing to look with. */
const program = process.env['CHROMIUM'] ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync);

const open = async (report: Report) => {
  const file = join(await makeFolder(), 'report.html');
  await writeFile(file, renderHtml(report));
  return openPage(program ?? '', file);
};

const REPORT = makeReport({
  judged: [
    judged(),
    judged({
      id: '444455556666',
      name: 'A name as long as AWS allows, without-any-place-to-break-it',
      findings: [{ contact: 'BILLING', field: 'phone', check: 'phone-invalid' }],
    }),
    judged({
      id: '555566667777',
      compliance: 'COMPLIANT',
      findings: [],
      annotation: '4 contacts, 9 checks passed',
    }),
  ],
  unread: [{ id: '666677778888', reason: `account:GetAlternateContact failed: ${'reason '.repeat(30)}` }],
  skipped: [{ id: '777788889999', name: 'Old', state: 'SUSPENDED' }],
});

const SHOWN = `[...document.querySelectorAll('.accounts tbody tr')].filter((row) => row.getClientRects().length > 0).map((row) => row.querySelector('.id').textContent).join()`;
const choose = (id: string, value: string): string =>
  `{ const field = document.getElementById('${id}'); field.value = '${value}'; field.dispatchEvent(new Event('input', { bubbles: true })); ${SHOWN} }`;

describe.skipIf(program === undefined)('in a browser', () => {
  test('the table is filtered by text, compliance and check', async () => {
    const page = await open(REPORT);
    const all = '111122223333,444455556666,555566667777,666677778888';
    expect(await page.evaluate(SHOWN)).toBe(all);
    expect(await page.evaluate(choose('search', 'payments'))).toBe('111122223333,555566667777');
    expect(await page.evaluate(choose('status', 'NON_COMPLIANT'))).toBe('111122223333');
    expect(await page.evaluate(choose('search', 'nobody'))).toBe('');
    expect(await page.evaluate(`document.getElementById('none').getClientRects().length`)).toBe(1);
    expect(await page.evaluate(choose('search', ''))).toBe('111122223333,444455556666');
    expect(await page.evaluate(choose('check', 'phone-invalid'))).toBe('444455556666');
    expect(await page.evaluate(`document.getElementById('shown').value`)).toBe('1 of 4');
    expect(page.complaints).toEqual([]);
  });

  test('every command opens and closes with one button', async () => {
    const page = await open(REPORT);
    const press = `document.getElementById('expand').click(), document.querySelectorAll('details[open]').length`;
    expect(await page.evaluate(press)).toBe(2);
    expect(await page.evaluate(press)).toBe(0);
  });

  test.each([
    ['narrow', 320, false],
    ['as a telephone', 390, true],
    ['between', 768, false],
    ['wide', 1440, true],
  ])('%s, nothing sticks out and the text has contrast', async (_name, width, dark) => {
    const page = await open(REPORT);
    await page.resize(width, 900, dark);
    await page.evaluate(`document.getElementById('expand').click()`);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    const contrast = `(() => {
      const light = (rgb) => rgb.match(/\\d+(\\.\\d+)?/g).slice(0, 3).map((part) => part / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
        .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0);
      const raised = light(getComputedStyle(document.querySelector('pre')).backgroundColor);
      const plain = light(getComputedStyle(document.body).backgroundColor);
      return Math.min(...['.quiet', '.badge.bad', '.badge.good', '.badge.unknown', '.card', 'summary', 'pre'].flatMap((selector) => {
        const text = light(getComputedStyle(document.querySelector(selector)).color);
        return [raised, plain].map((ground) => (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05));
      }));
    })()`;
    expect(await page.evaluate(contrast)).toBeGreaterThanOrEqual(4.5);
    expect(page.complaints).toEqual([]);
  });

  test('hostile texts run nothing and take no other place', async () => {
    const reports = HOSTILE.map(hostileReport);
    const page = await open(
      makeReport({
        judged: reports.flatMap((report) => report.judged),
        unread: reports.flatMap((report) => report.unread),
        skipped: reports.flatMap((report) => report.skipped),
        inputParameters: HOSTILE.join(),
      }),
    );
    expect(await page.evaluate('document.title')).toBe('Contacts of AWS accounts');
    expect(
      await page.evaluate(`document.querySelectorAll('img, script, svg[onload], a[href^="java"]').length`),
    ).toBe(1);
    expect(await page.evaluate(`document.querySelectorAll('.accounts tbody tr').length`)).toBe(
      2 * HOSTILE.length,
    );
    expect(page.complaints).toEqual([]);
  });
});
