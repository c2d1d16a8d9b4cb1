import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { parseJson } from '../parse-json.ts';
import type { DescribedAccount } from './account.ts';
import schema from './accounts.schema.json' with { type: 'json' };
import { type DescribedWorld, findOrganizationProblems } from './organization.ts';

const validate = new Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true }).compile<
  DescribedWorld & { $schema?: string }
>(schema);

export type ParsedAccounts = DescribedWorld | { readonly problems: readonly string[] };

/** Problems are sentences that name the place and what is accepted there, never what stands there. */
export function parseAccounts(text: string): ParsedAccounts {
  const parsed = parseJson(text);
  if ('problem' in parsed) {
    return { problems: [parsed.problem] };
  }
  const described = parsed.value;
  if (!validate(described)) {
    return { problems: [...new Set((validate.errors ?? []).map(describeProblem))] };
  }
  const { $schema, ...world } = described;
  const problems = [
    ...findRepeatedIds(world.accounts),
    ...findLongParameters(world.accounts),
    ...findOrganizationProblems(world),
  ];
  return problems.length > 0 ? { problems } : world;
}

function describeProblem(error: ErrorObject): string {
  const place = describePlace(error.instancePath);
  const accepted = describeAccepted(error.parentSchema);
  if (error.keyword === 'required') {
    return `${place} lacks "${error.params['missingProperty']}"; it takes ${accepted}.`;
  }
  if (error.keyword === 'additionalProperties') {
    const known = Object.keys(error.parentSchema?.['properties'] ?? {}).join(', ');
    return `${place} has an unknown name, "${error.params['additionalProperty']}"; known are ${known}.`;
  }
  return `${place} takes ${accepted}.`;
}

function describeAccepted(parent: ErrorObject['parentSchema']): string {
  const description: unknown = parent?.['description'];
  return typeof description === 'string' ? description : 'something else';
}

function describePlace(pointer: string): string {
  const parts = pointer.split('/').slice(1);
  const path = parts.map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${part}`)).join('');
  return path === '' ? 'The file' : path.slice(1);
}

function findRepeatedIds(accounts: readonly DescribedAccount[]): string[] {
  return accounts.flatMap((account, index) => {
    const first = accounts.findIndex(({ id }) => id === account.id);
    return first < index ? [`accounts[${index}].id is that of accounts[${first}]; each id stands once.`] : [];
  });
}

/** What Config would refuse when the rule is made. */
function findLongParameters(accounts: readonly DescribedAccount[]): string[] {
  return accounts.flatMap(({ parameters = {} }, index) =>
    JSON.stringify(parameters).length > 1024
      ? [`accounts[${index}].parameters takes 1,024 characters of JSON together.`]
      : [],
  );
}
