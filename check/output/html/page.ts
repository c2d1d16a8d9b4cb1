import { createHash } from 'node:crypto';
import { countTotals, describeScope, type Report, type Totals } from '../../report.ts';
import { count, describeLength, describeUndecided, MASKED } from '../wording.ts';
import { SCRIPT, STYLE } from './assets.ts';
import { countStatus, drawBars, drawCompliance, STATUSES } from './chart.ts';
import { html, type Markup, NOTHING } from './markup.ts';
import { renderRows, renderSkipped, renderUnread } from './rows.ts';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Nothing is loaded and nothing runs but the two texts below, whatever else should have got into the page. */
const POLICY = `default-src 'none'; style-src ${hash(STYLE)}; script-src ${hash(SCRIPT)}; base-uri 'none'; form-action 'none'`;

const renderHead = (): Markup => html`<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Contacts of AWS accounts</title>
<style>${{ markup: STYLE }}</style>
</head>`;

const renderOverview = (report: Report, totals: Totals): Markup => {
  const cards = [
    ...STATUSES.map(({ status, label, style }) => ({
      label,
      style,
      number: countStatus(totals, status),
    })).filter(({ number, style }) => number > 0 || style === 'bad' || style === 'good'),
    ...(totals.skipped > 0 ? [{ label: 'Skipped', style: 'none', number: totals.skipped }] : []),
    { label: totals.findings === 1 ? 'Finding' : 'Findings', style: 'plain', number: totals.findings },
  ];
  return html`<section><h2>Overview</h2>
<ul class="cards">${cards.map(({ label, style, number }) => html`<li class="card ${style}"><b>${number.toLocaleString('en')}</b>${label}</li>`)}</ul>
${drawCompliance(totals)}
${totals.undecided > 0 ? html`<p class="quiet">${describeUndecided(totals)}.</p>` : NOTHING}
${report.valuesShown ? html`<p class="warning">This page shows names, emails and phones of contacts in full: treat it as personal data.</p>` : NOTHING}</section>`;
};

const renderCharts = ({ byCheck, byContact, findings }: Totals): Markup =>
  findings === 0
    ? NOTHING
    : html`<section class="charts">${drawBars(
        'Findings by check',
        byCheck.map(({ check, title, ...numbers }) => ({ name: check, explanation: title, ...numbers })),
      )}${drawBars(
        'Findings by contact',
        byContact.map(({ contact, ...numbers }) => ({ name: contact, explanation: '', ...numbers })),
      )}</section>`;

const renderFilter = (totals: Totals): Markup => html`<div class="filter" id="filter" hidden>
<label>Search <input type="search" id="search" placeholder="id, name, contact, check" autocomplete="off"></label>
<label>Compliance <select id="status"><option value="">all</option>${STATUSES.filter(
  ({ status }) => countStatus(totals, status) > 0,
).map(({ status, label }) => html`<option value="${status}">${label}</option>`)}</select></label>
<label>Check <select id="check"><option value="">all</option>${totals.byCheck.map(({ check }) => html`<option value="${check}">${check}</option>`)}</select></label>
<button type="button" id="expand">Open all</button>
<output id="shown"></output>
</div>`;

const renderAccounts = (
  report: Report,
  totals: Totals,
): Markup => html`<section><h2 id="accounts">Accounts</h2>
${renderFilter(totals)}
<table class="accounts" aria-labelledby="accounts"><thead><tr><th scope="col">Account</th><th scope="col">Compliance</th><th scope="col">Findings</th></tr></thead>
<tbody>${renderRows(report)}</tbody></table>
<p class="quiet" id="none" hidden>No account is like that.</p>
${totals.findings === 0 ? NOTHING : html`<p class="quiet">In the commands, replace what is in capitals and quotes. A put replaces the contact whole, so look first at what is there. ${report.valuesShown ? '' : MASKED}</p>`}</section>`;

const renderParameters = (report: Report): Markup => html`<section><h2>Parameters</h2>
<p>To deploy the rule with the same verdicts, InputParameters, ${describeLength(report)}:</p>
<pre tabindex="0">${report.inputParameters}</pre>
<p class="quiet">Contacts judged: ${report.policy.contacts.join(', ')}. ${count(report.policy.checks.size, 'check')}: ${[...report.policy.checks].join(', ') || 'none'}.</p></section>`;

/** One page that needs nothing else: no other file, no network. It reads and prints without its script as well. */
export const renderHtml = (report: Report): string => {
  const totals = countTotals(report);
  const written = new Date(report.generatedAt);
  const { markup } = html`<!doctype html>
<html lang="en">
${renderHead()}
<body>
<header><h1>Contacts of AWS accounts</h1>
<p>Would AWS reach more than one of you if it tried today?</p>
<p class="quiet">Judged: ${describeScope(report)}, on <time datetime="${report.generatedAt}">${written.toISOString().slice(0, 16).replace('T', ' ')} UTC</time>, with the credentials of account ${report.caller}${report.role === undefined ? '' : ` by the role ${report.role} of each account`}.</p></header>
<main>
${renderOverview(report, totals)}
${renderCharts(totals)}
${renderUnread(report)}
${renderAccounts(report, totals)}
${renderSkipped(report)}
${renderParameters(report)}
</main>
<footer><p class="quiet">account-contacts reads what AWS has on record. It sends no mail, makes no call, and cannot know whether somebody answers.</p></footer>
<script>${{ markup: SCRIPT }}</script>
</body>
</html>
`;
  return markup;
};
