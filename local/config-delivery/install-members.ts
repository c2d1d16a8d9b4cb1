import { type DescribedAccount, findPartition, findRegion } from '../accounts/account.ts';
import type { Rule } from '../aws/config/rules.ts';
import { isInOrganization } from '../aws/organizations/organization.ts';
import type { LocalAws } from '../aws/start-local-aws.ts';

/** What the templates lay down in an organization, the function itself aside. */
export interface OrganizationSetup {
  /** The management account, or a delegated administrator. */
  readonly functionAccount: string;
  readonly functionArn: string;
  /** The function's own role. */
  readonly functionRole: string;
  readonly memberRoleName: string;
  readonly ruleName: string;
  /** Every rule's InputParameters; each account's described ones when left out. */
  readonly parameters?: Readonly<Record<string, string>> | undefined;
}

/**
 * A role and a rule in every account that ever was active: an account that is suspended keeps what it has.
 * Strangers' rules point at the function as well, for nothing at AWS can keep them from it. All rules are in the
 * function's region, as AWS wants it. Answers with the rules by account.
 */
export function installMembers(aws: LocalAws, setup: OrganizationSetup): ReadonlyMap<string, Rule> {
  const region = findRegion(aws.accounts.get(setup.functionAccount) ?? {});
  putFunctionRole(aws, setup);
  const trusts = `arn:${findPartition(region)}:iam::${setup.functionAccount}:role/${setup.functionRole}`;
  const accounts = [...aws.accounts.values()].filter(({ state }) => state !== 'PENDING_ACTIVATION');
  for (const account of accounts) {
    putMemberRole(aws, account, setup, trusts);
  }
  aws.config.putAggregator({ account: setup.functionAccount, region, name: setup.ruleName });
  return new Map(accounts.map((account) => [account.id, putRule(aws, account, setup, region)]));
}

function putFunctionRole(
  aws: LocalAws,
  { functionAccount, functionRole, memberRoleName }: OrganizationSetup,
): void {
  aws.roles.put({
    account: functionAccount,
    name: functionRole,
    allows: [...MEMBER_ACTIONS, 'sts:AssumeRole', 'organizations:DescribeAccount'],
    mayAssume: memberRoleName,
  });
}

/** What a member's role may do, and nothing else. */
const MEMBER_ACTIONS = [
  'account:GetContactInformation',
  'account:GetAlternateContact',
  'config:PutEvaluations',
];

/** In the function's own account there is none, and a stranger has one only where it is described. */
function putMemberRole(
  aws: LocalAws,
  { id, memberRole }: DescribedAccount,
  { functionAccount, memberRoleName }: OrganizationSetup,
  trusts: string,
): void {
  const isOurs = aws.organization !== undefined && isInOrganization(aws.organization, id);
  if (id === functionAccount || memberRole === false || (memberRole === undefined && !isOurs)) {
    return;
  }
  aws.roles.put({
    account: id,
    name: memberRole?.name ?? memberRoleName,
    trusts: memberRole?.trusts ?? trusts,
    allows: MEMBER_ACTIONS,
  });
}

function putRule(aws: LocalAws, account: DescribedAccount, setup: OrganizationSetup, region: string): Rule {
  return aws.config.putRule({
    account: account.id,
    region,
    name: setup.ruleName,
    functionArn: setup.functionArn,
    parameters: setup.parameters ?? account.parameters,
  });
}
