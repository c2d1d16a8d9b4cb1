import type { Format } from '../options.ts';
import type { Report } from '../report.ts';
import { renderCsv } from './csv.ts';
import { renderHtml } from './html/page.ts';
import { renderJson } from './json.ts';
import { renderMarkdown } from './markdown.ts';
import { renderTable, type TableStyle } from './table.ts';

/** The report, whole, in the form that was asked for. */
export const renderReport = (report: Report, format: Format, style: TableStyle): string => {
  switch (format) {
    case 'table':
      return renderTable(report, style);
    case 'json':
      return renderJson(report);
    case 'csv':
      return renderCsv(report);
    case 'html':
      return renderHtml(report);
    case 'markdown':
      return renderMarkdown(report);
  }
};
