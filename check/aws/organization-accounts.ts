import {
  DescribeAccountCommand,
  type OrganizationsClient,
  ParentNotFoundException,
  paginateListAccounts,
  paginateListAccountsForParent,
  paginateListOrganizationalUnitsForParent,
} from '@aws-sdk/client-organizations';
import * as v from 'valibot';
import { MalformedAnswer, toRuleError } from '../../rule/aws/errors.ts';
import { RuleError } from '../../rule/errors.ts';
import { StopError } from '../stop-error.ts';

/** An account as its organization knows it. */
export interface ListedAccount {
  readonly id: string;
  readonly name: string;
  readonly rootEmail: string;
  /** ACTIVE, or why not. */
  readonly state: string;
  readonly isManagement: boolean;
}

const Account = v.object({
  Id: v.pipe(v.string(), v.regex(/^\d{12}$/)),
  Arn: v.string(),
  Name: v.optional(v.string(), ''),
  Email: v.string(),
  // State took Status's place on 9 September 2026; an answer may hold either.
  State: v.optional(v.string()),
  Status: v.optional(v.string()),
});

const toListed = ({ Id, Arn, Name, Email, State, Status }: v.InferOutput<typeof Account>): ListedAccount => ({
  id: Id,
  name: Name,
  rootEmail: Email,
  state: State ?? Status ?? 'UNKNOWN',
  // arn:aws:organizations::MANAGEMENT:account/o-…/ID
  isManagement: Arn.split(':')[4] === Id,
});

const explain = (operation: string, error: unknown): unknown => {
  if (error instanceof RuleError) {
    return error;
  }
  if (error instanceof ParentNotFoundException) {
    return new StopError('--ou: AWS knows no unit or root of that id in this organization.');
  }
  const failure = toRuleError(operation, error);
  if (failure.cause?.error === 'AWSOrganizationsNotInUseException') {
    return new StopError(
      'This account belongs to no organization. Leave --organization and --ou out to judge it alone.',
    );
  }
  if (failure.cause?.error === 'AccessDeniedException') {
    return new StopError(
      `AWS refused ${operation}. Only the management account or a delegated administrator may call it, and your role must be allowed it (docs/check.md has the policy).`,
    );
  }
  return failure;
};

/** Every page of a list; AWS may answer an empty page and yet have more. */
const collect = async <Page extends { $metadata: { requestId?: string | undefined } }, Item>(
  operation: string,
  pages: AsyncIterable<Page>,
  read: (page: Page) => Item[] | undefined,
): Promise<readonly Item[]> => {
  const items: Item[] = [];
  try {
    for await (const page of pages) {
      items.push(...(read(page) ?? []));
    }
  } catch (error) {
    throw explain(operation, error);
  }
  return items;
};

const parseAccounts = (operation: string, accounts: readonly unknown[]): readonly ListedAccount[] => {
  const parsed = v.safeParse(v.array(Account), accounts);
  if (!parsed.success) {
    throw toRuleError(operation, new MalformedAnswer({ httpStatusCode: 200 }));
  }
  return parsed.output.map(toListed);
};

/**
 * @throws StopError where the caller may not ask, or there is no organization
 * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListAccounts.html
 */
export const listAccounts = async (client: OrganizationsClient): Promise<readonly ListedAccount[]> => {
  const operation = 'organizations:ListAccounts';
  return parseAccounts(
    operation,
    await collect(operation, paginateListAccounts({ client }, {}), ({ Accounts }) => Accounts),
  );
};

/** The accounts of a unit or root, and of all units below it. */
export const listAccountsBelow = async (
  client: OrganizationsClient,
  parent: string,
): Promise<readonly ListedAccount[]> => {
  const listing = 'organizations:ListAccountsForParent';
  const nesting = 'organizations:ListOrganizationalUnitsForParent';
  const accounts = await collect(
    listing,
    paginateListAccountsForParent({ client }, { ParentId: parent }),
    (page) => page.Accounts,
  );
  const units = await collect(
    nesting,
    paginateListOrganizationalUnitsForParent({ client }, { ParentId: parent }),
    (page) => page.OrganizationalUnits,
  );
  const found = [...parseAccounts(listing, accounts)];
  for (const { Id } of units) {
    if (Id !== undefined) {
      found.push(...(await listAccountsBelow(client, Id)));
    }
  }
  return found;
};

/**
 * Undefined where the organization does not say: the caller may not ask, or the account is not one of its own. A
 * contact can often be read all the same.
 */
export const describeAccount = async (
  client: OrganizationsClient,
  accountId: string,
): Promise<ListedAccount | undefined> => {
  try {
    const answer = await client.send(new DescribeAccountCommand({ AccountId: accountId }));
    const parsed = v.safeParse(Account, answer.Account);
    return parsed.success ? toListed(parsed.output) : undefined;
  } catch {
    return undefined;
  }
};
