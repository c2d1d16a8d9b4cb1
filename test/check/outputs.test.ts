import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { renderCsv } from '../../check/output/csv.ts';
import { renderHtml } from '../../check/output/html/page.ts';
import { renderJson } from '../../check/output/json.ts';
import { renderMarkdown } from '../../check/output/markdown.ts';
import { renderTable } from '../../check/output/table.ts';
import { CHECKS } from '../../rule/checks/index.ts';
import { HOSTILE, hostileReport, judged, makeReport } from './make-report.ts';

const PLAIN = { width: undefined, coloured: false };
/** A harmless text in the place of each hostile one: what a page has of markup anyway. */
const HARMLESS = 'harmless';

const tagsOf = (page: string): readonly string[] => page.match(/<[a-z!/][^>]*>/gi) ?? [];

test.each(HOSTILE)('in HTML, %j adds no tag and no attribute', (text) => {
  const page = renderHtml(hostileReport(text));
  expect(tagsOf(page)).toEqual(tagsOf(renderHtml(hostileReport(HARMLESS))));
});

test.each(HOSTILE)('in a table, %j moves no cursor and starts no line', (text) => {
  const shown = renderTable(hostileReport(text), PLAIN);
  const lines = shown.split('\n').slice(0, -2);
  expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  expect(lines).toHaveLength(renderTable(hostileReport(HARMLESS), PLAIN).split('\n').length - 2);
});

test.each(HOSTILE)('in CSV, %j starts no row and no formula', (text) => {
  const rows = renderCsv(hostileReport(text)).split('\r\n');
  expect(rows).toHaveLength(renderCsv(hostileReport(HARMLESS)).split('\r\n').length);
  expect(rows.filter((row) => /(?:^|,)"?[=+@\t-]/.test(row))).toEqual([]);
});

test.each(HOSTILE)('in Markdown, %j starts no line, cell, tag or link', (text) => {
  const shape = (markdown: string): readonly string[] =>
    markdown
      .slice(0, markdown.indexOf('## Parameters'))
      .split('\n')
      .map((line) => {
        const bare = line.replace(/(`+)(?:(?!\1).)+\1/g, '').replaceAll(/\\[\\`*_{}[\]<>()#+!|~&$^-]/g, '');
        return `${line.slice(0, 2)} ${bare.split('|').length} ${/[<[]/.test(bare.replaceAll('<br>', ''))}`;
      });
  expect(shape(renderMarkdown(hostileReport(text)))).toEqual(shape(renderMarkdown(hostileReport(HARMLESS))));
});

test('JSON is whole, and the same for the same report', () => {
  const data = JSON.parse(renderJson(hostileReport(HOSTILE[0])));
  expect(data).toMatchObject({
    version: 1,
    caller: '999988887777',
    scope: { kind: 'organization' },
    valuesShown: true,
    totals: { accounts: 2, unread: 1, skipped: 1, findings: 4, undecided: 1 },
    unread: [{ id: '222233334444' }],
  });
  expect(data.accounts[0].findings[0].value).toBe(HOSTILE[0]);
});

test('the page lets nothing load, and runs its own script alone', () => {
  const page = renderHtml(makeReport());
  expect(page).toMatch(
    /content="default-src &#39;none&#39;; style-src &#39;sha256-[^&]+&#39;; script-src &#39;sha256-[^&]+&#39;; base-uri/,
  );
  expect(page).not.toMatch(/\b(?:src|href)="(?!#)|\bstyle="|\bon\w+="|url\(|@import/);
  expect(page.match(/<script>/g)).toHaveLength(1);
});

test('accounts that need work come first, what could not be read next', () => {
  const report = makeReport({
    judged: [
      judged(),
      judged({ id: '444455556666', compliance: 'COMPLIANT', findings: [], annotation: 'fine' }),
    ],
    unread: [{ id: '222233334444', reason: 'denied' }],
  });
  const table = renderTable(report, PLAIN);
  const places = ['NON_COMPLIANT', 'fine', 'denied', 'email-individual │ 1'].map((text) =>
    table.indexOf(text),
  );
  expect(places).toEqual([...places].sort((one, other) => one - other));
  expect(places).not.toContain(-1);
  expect(table).toContain('3 accounts: 1 compliant, 1 non-compliant, 1 not read');
});

test('colours change nothing but colours, and a narrow terminal is not overrun', () => {
  const report = makeReport({ unread: [{ id: '222233334444', reason: 'word '.repeat(40) }] });
  const coloured = renderTable(report, { width: 80, coloured: true });
  expect(coloured).not.toBe(stripVTControlCharacters(coloured));
  expect(stripVTControlCharacters(coloured)).toBe(renderTable(report, { width: 80, coloured: false }));
  const lines = stripVTControlCharacters(coloured)
    .split('\n')
    .filter((line) => /^[│┌├└]/.test(line));
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(80);
});

test('every check has an advice, and it is on the page', () => {
  const page = renderHtml(
    makeReport({
      judged: CHECKS.map(({ id }, index) =>
        judged({
          id: String(100_000_000_000 + index),
          findings: [{ contact: 'SECURITY', field: 'email', check: id }],
        }),
      ),
    }),
  );
  expect(page.match(/<details>/g)).toHaveLength(CHECKS.length);
  expect(page).not.toContain('undefined');
});
