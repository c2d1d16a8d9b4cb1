import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';

/** A CloudFormation function is read as its long form: `!Ref X` is `{ Ref: 'X' }`. */
const FUNCTIONS = [
  'Ref',
  'Condition',
  'Sub',
  'GetAtt',
  'If',
  'Not',
  'Equals',
  'And',
  'Or',
  'Select',
  'Split',
];

const longForm = (name: string): string => (['Ref', 'Condition'].includes(name) ? name : `Fn::${name}`);

const customTags = FUNCTIONS.flatMap((name) => [
  { tag: `!${name}`, resolve: (text: string) => ({ [longForm(name)]: text }) },
  {
    tag: `!${name}`,
    collection: 'seq' as const,
    resolve: (items: { toJSON(): unknown }) => ({ [longForm(name)]: items.toJSON() }),
  },
]);

type Properties = Readonly<Record<string, unknown>>;

export interface Resource {
  readonly Type: string;
  readonly DependsOn?: string;
  readonly Condition?: string;
  readonly Metadata?: { readonly BuildProperties?: Properties };
  // biome-ignore lint/suspicious/noExplicitAny: a template's properties have every shape there is
  readonly Properties: any;
}

export interface TemplateParameter {
  readonly Default?: string | number;
  readonly AllowedPattern?: string;
  readonly AllowedValues?: readonly unknown[];
  readonly ConstraintDescription?: string;
  readonly Description?: string;
}

export interface Template {
  readonly Metadata: Readonly<Record<string, Properties>>;
  readonly Parameters: Readonly<Record<string, TemplateParameter>>;
  readonly Rules: Properties;
  readonly Conditions: Properties;
  readonly Resources: Readonly<Record<string, Resource>>;
  readonly Outputs: Properties;
}

export const readTemplate = async (path: string): Promise<Template> =>
  parse(await readFile(path, 'utf8'), { customTags, logLevel: 'error' });
