import type { Totals } from '../../report.ts';
import { html, type Markup, NOTHING } from './markup.ts';

/** What an account can come to, with the word and the class that the page has for it. */
export const STATUSES = [
  { status: 'NON_COMPLIANT', label: 'Non-compliant', style: 'bad' },
  { status: 'NOT_READ', label: 'Not read', style: 'unknown' },
  { status: 'NOT_APPLICABLE', label: 'Not applicable', style: 'none' },
  { status: 'COMPLIANT', label: 'Compliant', style: 'good' },
] as const;

export const countStatus = (
  { compliance, unread }: Totals,
  status: (typeof STATUSES)[number]['status'],
): number => (status === 'NOT_READ' ? unread : compliance[status]);

/** The drawings' own units; they are as wide as the page makes them. */
const WIDTH = 1000;
/** What is there at all can be seen. */
const NARROWEST = 12;

/** Never 0 % or 100 % of what is not none or all. */
const describeShare = (part: number, whole: number): string => {
  const percent = Math.round((part / whole) * 100);
  return `${part < whole ? Math.min(99, Math.max(1, percent)) : percent} %`;
};

/** One bar, divided by what the accounts came to. */
export const drawCompliance = (totals: Totals): Markup => {
  const parts = STATUSES.map((entry) => ({ ...entry, accounts: countStatus(totals, entry.status) })).filter(
    ({ accounts }) => accounts > 0,
  );
  const share = (accounts: number): number =>
    Math.max(NARROWEST, (accounts / Math.max(1, totals.accounts)) * WIDTH);
  const whole = parts.reduce((sum, { accounts }) => sum + share(accounts), 0);
  let x = 0;
  const rects = parts.map(({ accounts, style, label }) => {
    const width = (share(accounts) / whole) * WIDTH;
    const rect = html`<rect class="fill-${style}" x="${x.toFixed(1)}" y="0" width="${width.toFixed(1)}" height="10"><title>${label}: ${accounts}</title></rect>`;
    x += width;
    return rect;
  });
  const text = parts.map(({ label, accounts }) => `${label} ${accounts}`).join(', ');
  return html`<svg class="stack" role="img" aria-label="${text}" viewBox="0 0 ${WIDTH} 10" preserveAspectRatio="none">${rects}</svg>
<ul class="legend">${parts.map(
    ({ label, accounts, style }) =>
      html`<li><svg class="key" viewBox="0 0 10 10" aria-hidden="true"><rect class="fill-${style}" width="10" height="10" rx="2"/></svg>${label} <b>${accounts}</b> <span class="quiet">${describeShare(accounts, totals.accounts)}</span></li>`,
  )}</ul>`;
};

interface Bar {
  readonly name: string;
  readonly explanation: string;
  readonly findings: number;
  readonly accounts: number;
}

/** A row for each, with a bar as long as its findings. Text is not in the drawing, so it never shrinks with it. */
export const drawBars = (caption: string, bars: readonly Bar[]): Markup => {
  const most = Math.max(1, ...bars.map(({ findings }) => findings));
  return html`<table class="bars"><caption>${caption}</caption>
<thead><tr><th scope="col">Name</th><th scope="col" class="number">Findings</th><th scope="col" class="number">Accounts</th></tr></thead>
<tbody>${bars.map(
    ({ name, explanation, findings, accounts }) => html`<tr>
<th scope="row"><code>${name}</code>${explanation === '' ? NOTHING : html`<span class="quiet">${explanation}</span>`}
<svg class="bar" aria-hidden="true" viewBox="0 0 ${WIDTH} 10" preserveAspectRatio="none"><rect class="track" width="${WIDTH}" height="10"/><rect class="fill-bad" width="${((findings / most) * WIDTH).toFixed(1)}" height="10"/></svg></th>
<td class="number">${findings}</td><td class="number">${accounts}</td></tr>`,
  )}</tbody></table>`;
};
