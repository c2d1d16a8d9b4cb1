import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { CheckMeta } from '../../rule/checks/check.ts';
import type { CheckId } from '../../rule/checks/check-id.ts';
import { type Judgement, judgeAccount } from '../../rule/judge-account.ts';
import { parseParameters } from '../../rule/parameters.ts';
import { type Contacts, splitCommands } from './aws-command.ts';
import { fencesOf, sectionOf, tableRowsOf } from './markdown.ts';

const text = v.optional(v.string());

/** The shape of the examples: nothing else may stand in them. */
const Example = v.strictObject({
  contacts: v.strictObject({
    ...Object.fromEntries(
      ['SECURITY', 'OPERATIONS', 'BILLING'].map((kind) => [
        kind,
        v.optional(
          v.strictObject({ name: v.string(), title: v.string(), email: v.string(), phone: v.string() }),
        ),
      ]),
    ),
    PRIMARY: v.optional(
      v.strictObject({ name: v.string(), phone: v.string(), country: v.string(), phoneVerification: text }),
    ),
  }),
  parameters: v.record(v.string(), v.string()),
});

export interface ExampleAccount {
  readonly contacts: Contacts;
  readonly parameters: Readonly<Record<string, string>>;
}

export interface CheckPage {
  readonly text: string;
  /** The paragraph below the title. */
  readonly summary: string;
  /** The facts table: `Runs` → its cell. */
  readonly facts: ReadonlyMap<string, string>;
  readonly passes: ExampleAccount;
  readonly fails: ExampleAccount;
  /** The annotation that the page promises for the failing example. */
  readonly annotation: string;
  /** The commands under "How to mend it". */
  readonly commands: readonly (readonly string[])[];
}

const present = <Value>(value: Value | undefined, what: string): Value => {
  if (value === undefined) {
    throw new Error(`The page has no ${what}.`);
  }
  return value;
};

const readExample = (page: string, heading: string): ExampleAccount => {
  const section = present(sectionOf(page, heading), heading);
  const [json, ...more] = fencesOf(section, 'json');
  if (more.length > 0) {
    throw new Error(`"${heading}" has more than one example.`);
  }
  return v.parse(Example, JSON.parse(present(json, `example under "${heading}"`))) as ExampleAccount;
};

/** Reads a page; throws, naming what is missing, for one that has not the form of its siblings. */
export const readCheckPage = (id: CheckId): CheckPage => {
  const page = readFileSync(`docs/checks/${id}.md`, 'utf8');
  const [title, , summary] = page.split('\n');
  if (title !== `# ${id}`) {
    throw new Error(`The first line is not "# ${id}".`);
  }
  const mending = present(sectionOf(page, '## How to mend it'), '"How to mend it"');
  const facts = page.slice(0, page.indexOf('\n## '));
  return {
    text: page,
    summary: present(summary, 'first paragraph'),
    facts: new Map(tableRowsOf(facts).map(([name = '', cell = '']) => [name, cell])),
    passes: readExample(page, '### Passes'),
    fails: readExample(page, '### Fails'),
    annotation: present(/^AWS Config shows `([^`]+)`/m.exec(page)?.[1], 'annotation'),
    commands: fencesOf(mending, 'sh').flatMap(splitCommands),
  };
};

/** How the facts table says when a check runs. */
export const describeRuns = ({ runs, needs }: CheckMeta): string => {
  const isDisabledBy = 'unless named in `disableChecks`';
  switch (runs) {
    case 'default':
      return `by default, ${isDisabledBy}`;
    case 'when-set':
      return `when \`${needs}\` is set, ${isDisabledBy}`;
    case 'opt-in':
      return `only when named in \`enableChecks\`${needs === undefined ? '' : `; needs \`${needs}\``}`;
  }
};

/** The whole judgement over an example, whose contacts are the account's. */
export const judgeExample = ({ contacts, parameters }: ExampleAccount): Promise<Judgement> =>
  judgeAccount(parseParameters(JSON.stringify(parameters), { rootReadable: true }), {
    readContact: async (kind) => {
      const contact = contacts[kind];
      return contact === undefined ? undefined : { kind, ...contact };
    },
  });
