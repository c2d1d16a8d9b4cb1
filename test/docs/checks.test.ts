import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { CHECK_IDS } from '../../rule/checks/check-id.ts';
import { CHECKS } from '../../rule/checks/index.ts';
import { RuleError } from '../../rule/errors.ts';
import { PARAMETER_NAMES, parseParameters } from '../../rule/parameters.ts';
import { runCommand } from './aws-command.ts';
import { describeRuns, type ExampleAccount, judgeExample, readCheckPage } from './check-page.ts';
import { codeSpansOf, sectionOf } from './markdown.ts';

const SECTIONS = [
  '## What it looks at',
  '## When it complains',
  '## Examples',
  '### Passes',
  '### Fails',
  '## How to mend it',
  '## When not to use it',
  '## Benchmarks',
];

test('every check has a page, and every page a check', async () => {
  const pages = (await readdir('docs/checks')).filter((name) => name !== 'README.md');
  expect(pages.sort()).toEqual(CHECK_IDS.map((id) => `${id}.md`).sort());
});

test.each(CHECKS)("$id: its page begins with the check's own title", ({ id, title }) => {
  expect(readCheckPage(id).summary).toBe(`${title}.`);
});

test.each(CHECKS)('$id: its page has every section, in order, and none is empty', ({ id }) => {
  const { text } = readCheckPage(id);
  expect(text.match(/^##+ .+$/gm)).toEqual(SECTIONS);
  expect(SECTIONS.filter((heading) => !/\w{2}/.test(sectionOf(text, heading) ?? ''))).toEqual([]);
});

test.each(CHECKS)('$id: the facts table tells when it runs and what it needs', (check) => {
  const { facts } = readCheckPage(check.id);
  expect([...facts.keys()]).toEqual(['Looks at', 'Runs', 'Parameters', 'Exempted by']);
  expect(facts.get('Runs')).toBe(describeRuns(check));
  const parameters = codeSpansOf(facts.get('Parameters') ?? '');
  expect(parameters.filter((name) => !PARAMETER_NAMES.some((known) => known === name))).toEqual([]);
  expect(parameters).toEqual(expect.arrayContaining(check.needs === undefined ? [] : [check.needs]));
});

test.each(CHECKS)('$id: the example that passes is compliant, with the check running', async ({ id }) => {
  const { passes } = readCheckPage(id);
  const { checks } = parseParameters(JSON.stringify(passes.parameters), { rootReadable: false });
  expect(checks).toContain(id);
  expect(await judgeExample(passes)).toMatchObject({ compliance: 'COMPLIANT', findings: [] });
});

test.each(CHECKS)('$id: the example that fails is a finding of it alone, annotated so', async ({ id }) => {
  const { fails, annotation } = readCheckPage(id);
  const result = await judgeExample(fails);
  expect(new Set(result.findings.map(({ check }) => check))).toEqual(new Set([id]));
  expect(result.annotation).toBe(annotation);
});

test.each(CHECKS)('$id: the commands of its page mend the example that fails', async ({ id }) => {
  const { fails, commands } = readCheckPage(id);
  expect(commands).not.toEqual([]);
  const contacts = commands.reduce(runCommand, fails.contacts);
  expect(await judgeExample({ ...fails, contacts })).toMatchObject({ compliance: 'COMPLIANT' });
});

/** Whether the check passes over what is approved; a value that the parameter refuses cannot be approved. */
const isExempt = async (example: ExampleAccount, parameter: string, field: 'email' | 'phone') => {
  const values = Object.values(example.contacts).flatMap((contact) => contact[field] ?? []);
  const list = [example.parameters[parameter] ?? '', ...values].join(',');
  try {
    const { findings } = await judgeExample({
      ...example,
      parameters: { ...example.parameters, [parameter]: list },
    });
    return findings.length === 0;
  } catch (error) {
    if (error instanceof RuleError && error.code === 'invalid-parameters') {
      return false;
    }
    throw error;
  }
};

test.each(CHECKS)('$id: what its page says exempts does so, and nothing else does', async ({ id }) => {
  const { facts, fails } = readCheckPage(id);
  const exempting = [
    ...((await isExempt(fails, 'approvedEmails', 'email')) ? ['`approvedEmails`'] : []),
    ...((await isExempt(fails, 'approvedPhoneNumbers', 'phone')) ? ['`approvedPhoneNumbers`'] : []),
  ];
  expect(facts.get('Exempted by')).toBe(exempting.join(', ') || 'nothing');
});
