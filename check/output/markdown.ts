import { listRemedies } from '../mend.ts';
import { countTotals, describeScope, type JudgedAccount, type Report } from '../report.ts';
import { makePrintable } from './printable.ts';
import { count, describeLength, describeUndecided, MASKED, showValue, summarize } from './wording.ts';

const escapeText = (text: string): string =>
  makePrintable(text).replace(/[\\`*_{}[\]<>()#+!|~&$^-]/g, '\\$&');

/** A code span in a table's cell: nothing in it is markup but the pipe, and a fence longer than any inside holds it. */
const code = (text: string): string => {
  const flat = makePrintable(text).replaceAll('|', '\\|');
  const longest = Math.max(0, ...(flat.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return longest > 0 ? `${fence} ${flat} ${fence}` : `${fence}${flat}${fence}`;
};

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const section = (
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] => (rows.length === 0 ? [] : [`## ${title}`, table(head, rows)]);

const listFindings = (account: JudgedAccount): string =>
  account.findings.length === 0
    ? escapeText(account.annotation)
    : account.findings
        .map((finding) => {
          const value = showValue(account, finding);
          const field = finding.field === 'contact' ? '' : ` ${finding.field}`;
          return `${finding.contact}${field}: ${code(finding.check)}${value === undefined ? '' : ` ${code(value)}`}`;
        })
        .join('<br>');

const describeRemedies = (report: Report): readonly string[] => {
  const remedies = report.judged.flatMap((account) =>
    listRemedies(account, report).map(({ contact, findings, advice, commands }) =>
      [
        `### ${account.id}${account.name === undefined ? '' : ` ${escapeText(account.name)}`}: ${contact}`,
        `${findings.map(({ check }) => code(check)).join(', ')}. ${advice.join(' ')}`,
        `\`\`\`sh\n${commands.join('\n')}\n\`\`\``,
      ].join('\n\n'),
    ),
  );
  return remedies.length === 0
    ? []
    : [
        '## How to mend them',
        `${count(remedies.length, 'contact')}. Replace what is in capitals and quotes; a put replaces the contact whole, so look at it first.`,
        ...remedies,
      ];
};

/** For a ticket or a wiki. */
export const renderMarkdown = (report: Report): string => {
  const totals = countTotals(report);
  const name = (account: { name?: string }): string => escapeText(account.name ?? '');
  return `${[
    '# Contacts of AWS accounts',
    `${report.generatedAt}, ${describeScope(report)}. **${summarize(totals)}.**${totals.undecided > 0 ? ` ${describeUndecided(totals)}.` : ''}${report.valuesShown ? '' : ` ${MASKED}`}`,
    ...section(
      'Accounts',
      ['Account', 'Name', 'Compliance', 'Findings'],
      report.judged.map((account) => [account.id, name(account), account.compliance, listFindings(account)]),
    ),
    ...section(
      'Not read',
      ['Account', 'Name', 'Why'],
      report.unread.map((account) => [account.id, name(account), escapeText(account.reason)]),
    ),
    ...section(
      'Skipped',
      ['Account', 'Name', 'State'],
      report.skipped.map((account) => [account.id, name(account), escapeText(account.state)]),
    ),
    ...section(
      'Findings by check',
      ['Check', 'Findings', 'Accounts', 'What must hold'],
      totals.byCheck.map(({ check, findings, accounts, title }) => [
        code(check),
        String(findings),
        String(accounts),
        title,
      ]),
    ),
    ...section(
      'Findings by contact',
      ['Contact', 'Findings', 'Accounts'],
      totals.byContact.map(({ contact, findings, accounts }) => [
        contact,
        String(findings),
        String(accounts),
      ]),
    ),
    ...describeRemedies(report),
    '## Parameters',
    `To deploy with the same verdicts, InputParameters (${describeLength(report)}):`,
    `\`\`\`json\n${report.inputParameters}\n\`\`\``,
  ].join('\n\n')}\n`;
};
