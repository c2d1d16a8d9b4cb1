import type { JudgedAccount, Report } from '../../check/report.ts';
import { parseParameters } from '../../rule/parameters.ts';

export const judged = (changes: Partial<JudgedAccount> = {}): JudgedAccount => ({
  id: '111122223333',
  name: 'Payments',
  compliance: 'NON_COMPLIANT',
  annotation: 'SECURITY email-individual',
  findings: [{ contact: 'SECURITY', field: 'email', check: 'email-individual' }],
  undecided: [],
  contacts: [{ kind: 'SECURITY', name: 'J***', title: 'H***', email: 'j***@c***', phone: '***67' }],
  judgedAt: '2026-11-23T07:00:00.000Z',
  ...changes,
});

export const makeReport = (changes: Partial<Report> = {}): Report => ({
  generatedAt: '2026-11-23T07:00:00.000Z',
  caller: '999988887777',
  scope: { kind: 'organization' },
  role: undefined,
  policy: parseParameters('{}', { rootReadable: true }),
  inputParameters: '{}',
  valuesShown: false,
  judged: [judged()],
  unread: [],
  skipped: [],
  ...changes,
});

/** A report in which every text that comes from elsewhere is this one. */
export const hostileReport = (text: string): Report =>
  makeReport({
    inputParameters: JSON.stringify({ approvedEmails: text }),
    valuesShown: true,
    judged: [
      judged({
        name: text,
        findings: [
          { contact: 'SECURITY', field: 'email', check: 'email-malformed' },
          { contact: 'SECURITY', field: 'phone', check: 'phone-invalid' },
          { contact: 'SECURITY', field: 'name', check: 'name-placeholder' },
          { contact: 'SECURITY', field: 'title', check: 'field-blank' },
        ],
        undecided: [{ contact: 'BILLING', field: 'email', reason: 'nothing-known' }],
        contacts: [{ kind: 'SECURITY', name: text, title: text, email: text, phone: text }],
      }),
    ],
    unread: [{ id: '222233334444', name: text, reason: text }],
    skipped: [{ id: '333344445555', name: text, state: text }],
  });

export const HOSTILE = [
  '<script>document.title="taken"</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><script>alert(1)</script>',
  '</script><svg onload=alert(1)>',
  '&lt;b&gt; &amp; <!-- --> ]]>',
  '| a | b |\n| --- | --- |',
  '`code` ``more`` [link](javascript:alert(1)) ![image](https://x.example/i.png)',
  '=HYPERLINK("https://x.example","click")',
  '@SUM(1+1)*cmd|"/C calc"!A0',
  '\u001B]0;taken\u0007\u001B[2J\u001B[31mred',
  '\u202Egnp.exe\u2066',
  'line one\r\nline two\u2028line three',
  '\uD800 lone',
] as const;
