import type { Resource } from '../support/template.ts';

/** One statement of a policy, its intrinsic functions resolved. */
export interface Statement {
  readonly Sid?: string;
  readonly Effect: string;
  readonly Principal?: unknown;
  readonly Action: readonly string[];
  readonly Resource: readonly string[];
  readonly Condition: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface Request {
  readonly action: string;
  readonly resource: string;
  /** Keys such as aws:ResourceOrgID. */
  readonly context: Readonly<Record<string, string>>;
}

export interface Deployment {
  /** What Ref and Sub put in; pseudo parameters too. */
  readonly values: Readonly<Record<string, string>>;
  readonly conditions: Readonly<Record<string, boolean>>;
}

const NOTHING = Symbol('AWS::NoValue');

/** `${AWS::Partition}`; what is not a name of the template is IAM's own variable and stays. */
const substitute = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\$\{([\w:]+)\}/g, (whole, name: string) => values[name] ?? whole);

const resolveSub = (given: unknown, deployment: Deployment): string => {
  if (!Array.isArray(given)) {
    return substitute(String(given), deployment.values);
  }
  const own = resolve(given[1], deployment) as Readonly<Record<string, string>>;
  return substitute(String(given[0]), { ...deployment.values, ...own });
};

const lookUp = (name: string, { values }: Deployment): string => {
  const value = values[name];
  if (value === undefined) {
    throw new Error(`Nothing is said of ${name}.`);
  }
  return value;
};

const resolveFunction = (name: string, given: unknown, deployment: Deployment): unknown => {
  const parts = Array.isArray(given) ? given : [given];
  switch (name) {
    case 'Ref':
      return given === 'AWS::NoValue' ? NOTHING : lookUp(String(given), deployment);
    case 'Fn::Sub':
      return resolveSub(given, deployment);
    case 'Fn::GetAtt':
      return lookUp(String(given), deployment);
    case 'Fn::If':
      return resolve(deployment.conditions[String(parts[0])] ? parts[1] : parts[2], deployment);
    case 'Fn::Split':
      return String(resolve(parts[1], deployment)).split(String(parts[0]));
    case 'Fn::Select':
      return (resolve(parts[1], deployment) as readonly string[])[Number(parts[0])];
    default:
      return undefined;
  }
};

/** A part of a template as CloudFormation would hand it to IAM. */
const resolve = (part: unknown, deployment: Deployment): unknown => {
  if (Array.isArray(part)) {
    return part.map((item) => resolve(item, deployment)).filter((item) => item !== NOTHING);
  }
  if (typeof part !== 'object' || part === null) {
    return part;
  }
  const entries = Object.entries(part);
  const [only] = entries;
  if (entries.length === 1 && only !== undefined && /^(?:Ref|Fn::\w+)$/.test(only[0])) {
    return resolveFunction(only[0], only[1], deployment);
  }
  return Object.fromEntries(
    entries
      .map(([name, value]) => [name, resolve(value, deployment)])
      .filter(([, value]) => value !== NOTHING),
  );
};

const listOf = (value: unknown): readonly string[] => [value ?? []].flat().map(String);

const readStatements = (document: unknown, deployment: Deployment): readonly Statement[] => {
  const { Statement: statements } = resolve(document, deployment) as {
    // biome-ignore lint/suspicious/noExplicitAny: a statement is read member by member
    readonly Statement: readonly any[];
  };
  return statements.map((statement) => ({
    ...statement,
    Action: listOf(statement.Action),
    Resource: listOf(statement.Resource),
    Condition: statement.Condition ?? {},
  }));
};

/** What a role may do; a managed policy would be more than is written here. */
export const readPolicies = (role: Resource | undefined, deployment: Deployment): readonly Statement[] => {
  const { ManagedPolicyArns, Policies } = role?.Properties ?? {};
  if (ManagedPolicyArns !== undefined) {
    throw new Error('The role has managed policies.');
  }
  return Policies.flatMap(({ PolicyDocument }: { PolicyDocument: unknown }) =>
    readStatements(PolicyDocument, deployment),
  );
};

export const readTrust = (role: Resource | undefined, deployment: Deployment): readonly Statement[] =>
  readStatements(role?.Properties.AssumeRolePolicyDocument, deployment);

const escapeText = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** IAM's `*`, and nothing else of IAM's wildcards: the templates use no other. */
const matches = (pattern: string, text: string): boolean =>
  new RegExp(`^${pattern.split('*').map(escapeText).join('.*')}$`, 's').test(text);

/** Every condition must hold; an operator that is not known here holds for nothing. */
const holds = ({ Condition }: Statement, { context }: Request): boolean =>
  Object.entries(Condition).every(([operator, pairs]) =>
    Object.entries(pairs).every(([key, wanted]) => {
      const actual = context[key];
      const expected = substitute(wanted, context);
      return ['StringEquals', 'ArnEquals'].includes(operator) && actual !== undefined && actual === expected;
    }),
  );

export const covers = (statement: Statement, request: Request): boolean =>
  statement.Action.includes(request.action) &&
  statement.Resource.some((pattern) => matches(pattern, request.resource));

export const allows = (statement: Statement, request: Request): boolean =>
  statement.Effect === 'Allow' && covers(statement, request) && holds(statement, request);
