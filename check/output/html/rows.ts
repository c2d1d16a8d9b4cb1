import { listRemedies, type Remedy } from '../../mend.ts';
import type { JudgedAccount, Report } from '../../report.ts';
import { groupByReason, showValue } from '../wording.ts';
import { html, type Markup, NOTHING } from './markup.ts';

const LABELS = {
  NON_COMPLIANT: ['bad', 'Non-compliant'],
  COMPLIANT: ['good', 'Compliant'],
  NOT_APPLICABLE: ['none', 'Not applicable'],
} as const;

const nameAccount = ({ id, name }: { id: string; name?: string }): Markup =>
  html`<span class="id">${id}</span>${name === undefined ? NOTHING : html`<span class="name">${name}</span>`}`;

const listFindings = (account: JudgedAccount): Markup =>
  html`<ul class="findings">${account.findings.map((finding) => {
    const value = showValue(account, finding);
    return html`<li><b>${finding.contact}</b> ${finding.field === 'contact' ? '' : `${finding.field} `}<code>${finding.check}</code>${value === undefined ? NOTHING : html` <span class="value">${value}</span>`}</li>`;
  })}</ul>`;

const listUndecided = ({ undecided }: JudgedAccount): Markup =>
  undecided.length === 0
    ? NOTHING
    : html`<p class="quiet">Undecided: ${undecided.map(({ contact, field, reason }) => `${contact} ${field} (${reason})`).join(', ')}</p>`;

const showRemedy = ({ contact, advice, commands }: Remedy): Markup =>
  html`<p><b>${contact}</b> ${advice.join(' ')}</p><pre tabindex="0">${commands.join('\n')}</pre>`;

const showRemedies = (account: JudgedAccount, report: Report): Markup => {
  const remedies = listRemedies(account, report);
  return remedies.length === 0
    ? NOTHING
    : html`<details><summary>How to mend ${account.findings.length === 1 ? 'it' : 'them'}</summary>${remedies.map(showRemedy)}</details>`;
};

/** The rows of the accounts table, for the script to filter by their data. */
export const renderRows = (report: Report): readonly Markup[] => [
  ...report.judged.map((account) => {
    const [style, label] = LABELS[account.compliance];
    const checks = account.findings.map(({ check }) => check).join(' ');
    return html`<tr data-status="${account.compliance}" data-checks="${checks}">
<td>${nameAccount(account)}</td><td><span class="badge ${style}">${label}</span></td>
<td>${account.findings.length === 0 ? html`<p class="quiet">${account.annotation}</p>` : listFindings(account)}${listUndecided(account)}${showRemedies(account, report)}</td></tr>`;
  }),
  ...report.unread.map(
    (account) => html`<tr data-status="NOT_READ" data-checks="">
<td>${nameAccount(account)}</td><td><span class="badge unknown">Not read</span></td><td><p class="quiet">Nothing is known: see <a href="#unread">Could not be read</a>.</p></td></tr>`,
  ),
];

export const renderUnread = ({ unread }: Report): Markup =>
  unread.length === 0
    ? NOTHING
    : html`<section><h2 id="unread">Could not be read</h2>
<p>Nothing is known of these accounts: they count neither as compliant nor as non-compliant.</p>
${groupByReason(unread).map(
  ({ reason, accounts }) =>
    html`<p>${reason}</p><ul class="ids">${accounts.map((account) => html`<li>${nameAccount(account)}</li>`)}</ul>`,
)}</section>`;

export const renderSkipped = ({ skipped }: Report): Markup =>
  skipped.length === 0
    ? NOTHING
    : html`<section><h2>Skipped</h2><p>Accounts that are not ACTIVE are not looked at.</p>
<table class="list"><thead><tr><th scope="col">Account</th><th scope="col">State</th></tr></thead><tbody>${skipped.map(
        (account) => html`<tr><td>${nameAccount(account)}</td><td>${account.state}</td></tr>`,
      )}</tbody></table></section>`;
