import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import leven from 'leven';
import { FORMATS, type Format, type Options, type Scope } from './options.ts';
import { StopError } from './stop-error.ts';

const OPTIONS = {
  organization: { type: 'boolean' },
  accounts: { type: 'string', multiple: true },
  ou: { type: 'string', multiple: true },
  exclude: { type: 'string', multiple: true },
  role: { type: 'string', multiple: true },
  profile: { type: 'string', multiple: true },
  region: { type: 'string', multiple: true },
  contacts: { type: 'string', multiple: true },
  parameter: { type: 'string', multiple: true },
  parameters: { type: 'string', multiple: true },
  format: { type: 'string', multiple: true },
  output: { type: 'string', multiple: true },
  'show-values': { type: 'boolean' },
  resume: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
} as const;

type Name = keyof typeof OPTIONS;
/** Those that take a value. All are read as lists, so that one given twice can be told. */
type ValueName = { [Key in Name]: (typeof OPTIONS)[Key]['type'] extends 'string' ? Key : never }[Name];
type Values = Partial<Record<ValueName, string[]>> & Partial<Record<Exclude<Name, ValueName>, boolean>>;

const FORMAT_OF: Readonly<Record<string, Format>> = {
  '.json': 'json',
  '.csv': 'csv',
  '.html': 'html',
  '.htm': 'html',
  '.md': 'markdown',
  '.markdown': 'markdown',
};

const refuse = (message: string): never => {
  throw new StopError(`${message} --help lists what there is.`);
};

/** Node's parser says what is wrong by a code; its own sentences repeat what was typed. */
const explain = (error: unknown, given: readonly string[]): never => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const names = Object.keys(OPTIONS);
    const unknown = given
      .map((argument) => /^--?([^=]*)/.exec(argument)?.[1])
      .find((name) => name !== undefined && name !== 'h' && !names.includes(name));
    const nearest = names.find((name) => leven(name, unknown ?? '') <= 2);
    const shown = /^[\w-]{1,40}$/.test(unknown ?? '')
      ? `--${unknown} is no option.`
      : 'An option is unknown.';
    return refuse(nearest === undefined ? shown : `${shown} Did you mean --${nearest}?`);
  }
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') {
    return refuse('There is an argument that belongs to no option: every option begins with --.');
  }
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
    const name = /'(?:-\w, )?--([\w-]+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? '';
    const takes = Object.entries(OPTIONS).some(([known, { type }]) => known === name && type === 'string');
    return refuse(
      takes
        ? `--${name} takes a value; one that begins with - as --${name}=VALUE.`
        : `--${name} takes no value.`,
    );
  }
  throw error;
};

const parse = (given: readonly string[]): Values => {
  try {
    return parseArgs({ args: [...given], options: OPTIONS, strict: true, allowPositionals: false }).values;
  } catch (error) {
    return explain(error, given);
  }
};

const readOne = (values: Values, name: ValueName): string | undefined => {
  const [value, ...more] = values[name] ?? [];
  if (more.length > 0) {
    refuse(`--${name} is given twice.`);
  }
  if (value?.trim() === '') {
    refuse(`--${name} takes a value.`);
  }
  return value;
};

/** A comma-separated list, which may also be given in several options. */
const readList = (values: Values, name: ValueName, form: RegExp, accepted: string): readonly string[] => {
  const given = values[name];
  const items = (given ?? []).flatMap((text) => text.split(',')).map((item) => item.trim());
  const wrong = items.findIndex((item) => item !== '' && !form.test(item));
  const full = items.filter((item) => item !== '');
  if (wrong !== -1 || (given !== undefined && full.length === 0)) {
    refuse(`--${name}, item ${Math.max(wrong, 0) + 1}: accepted is ${accepted}.`);
  }
  return [...new Set(full)];
};

const ACCOUNT_ID = /^\d{12}$/;
/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListAccountsForParent.html */
const UNIT_ID = /^(?:r-[0-9a-z]{4,32}|ou-[0-9a-z]{4,32}-[0-9a-z]{8,32})$/;
const ROLE = /^(?:[\w+=,.@-]+\/)*[\w+=,.@-]{1,64}$/;

const readScope = (values: Values): Scope => {
  const accounts = readList(values, 'accounts', ACCOUNT_ID, 'an account id of twelve digits');
  const units = readList(values, 'ou', UNIT_ID, 'the id of a unit, ou-…, or of a root, r-…');
  if (accounts.length > 0 && units.length > 0) {
    refuse('--accounts and --ou both say which accounts to look at: give one of them.');
  }
  if (accounts.length > 0) {
    return { kind: 'accounts', ids: accounts };
  }
  if (units.length > 0) {
    return { kind: 'units', ids: units };
  }
  return { kind: values.organization ? 'organization' : 'own' };
};

const readParameters = (values: Values): ReadonlyMap<string, string> => {
  const parameters = new Map<string, string>();
  const set = (name: string, value: string): void => {
    if (parameters.has(name)) {
      refuse(`The parameter ${name} is given twice.`);
    }
    parameters.set(name, value);
  };
  for (const [index, text] of (values.parameter ?? []).entries()) {
    const [, name = '', value = ''] = /^\s*([A-Za-z]\w{0,39})\s*=(.*)$/s.exec(text) ?? [];
    if (name === '') {
      refuse(
        `--parameter, number ${index + 1}: accepted is NAME=VALUE, such as approvedEmailDomains=corp.example.`,
      );
    }
    set(name, value);
  }
  const contacts = readOne(values, 'contacts');
  if (contacts !== undefined) {
    set('contacts', contacts);
  }
  return parameters;
};

const readFormat = (values: Values, output: string | undefined): Format => {
  const given = readOne(values, 'format');
  const known = FORMATS.find((format) => format === given);
  if (given !== undefined && known === undefined) {
    refuse(`--format takes ${FORMATS.join(', ')}.`);
  }
  return known ?? FORMAT_OF[extname(output ?? '').toLowerCase()] ?? 'table';
};

const readRole = (values: Values, scope: Scope): string | undefined => {
  const role = readOne(values, 'role');
  if (role !== undefined && !ROLE.test(role)) {
    refuse('--role takes the name of a role, with its path if it has one, and no ARN.');
  }
  if (role !== undefined && scope.kind === 'own') {
    refuse('--role is for other accounts: say which, by --organization, --accounts or --ou.');
  }
  return role;
};

/**
 * Undefined where help is asked for.
 *
 * @throws StopError for what is unknown, malformed, missing or twice there; it repeats no value
 */
export const parseArguments = (given: readonly string[]): Options | undefined => {
  const values = parse(given);
  if (values.help) {
    return undefined;
  }
  const scope = readScope(values);
  const output = readOne(values, 'output');
  return {
    scope,
    exclude: new Set(readList(values, 'exclude', ACCOUNT_ID, 'an account id of twelve digits')),
    role: readRole(values, scope),
    profile: readOne(values, 'profile'),
    region: readOne(values, 'region'),
    parameters: readParameters(values),
    parametersFile: readOne(values, 'parameters'),
    format: readFormat(values, output),
    output,
    resume: readOne(values, 'resume'),
    showValues: values['show-values'] ?? false,
  };
};
