import * as v from 'valibot';
import type { DescribedAccount } from '../../accounts/account.ts';
import type { Caller } from '../authenticate.ts';
import type { Operation, Service } from '../operation.ts';
import { cutPage } from '../pages.ts';
import { parseInput } from '../parse-input.ts';
import { JSON_1_1 } from '../protocols.ts';
import { AwsRefusal } from '../refusal.ts';
import { describeMember, describeOrganization } from './describe.ts';
import { isAdministrator, isInOrganization, type Organization } from './organization.ts';

const TARGET = 'AWSOrganizationsV20161128.';

const DescribeAccount = v.strictObject({ AccountId: v.pipe(v.string(), v.regex(/^\d{12}$/)) });
const ListAccounts = v.strictObject({
  MaxResults: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20)), 20),
  NextToken: v.optional(v.string()),
});

export interface OrganizationsWorld {
  readonly accounts: ReadonlyMap<string, DescribedAccount>;
  readonly organization: Organization | undefined;
}

/** AWS Organizations: who belongs to the organization, and in which state. */
export function createOrganizationsService(world: OrganizationsWorld): Service {
  return {
    name: 'organizations',
    operations: createOperations(world),
    recognise({ headers }) {
      const target = headers['x-amz-target'];
      return target?.startsWith(TARGET) ? target.slice(TARGET.length) : undefined;
    },
    protocol: JSON_1_1,
    throttle: { error: 'TooManyRequestsException', status: 400 },
    accessDeniedStatus: 400,
    unknownOperationStatus: 400,
    errorNames: { ValidationException: 'InvalidInputException', InternalServerException: 'ServiceException' },
  };
}

function createOperations(world: OrganizationsWorld): readonly Operation[] {
  return [
    {
      name: 'DescribeOrganization',
      action: 'organizations:DescribeOrganization',
      run(input, caller) {
        parseInput(v.strictObject({}), input);
        const organization = findOrganization(caller, world);
        return { Organization: describeOrganization(organization, world.accounts, caller.partition) };
      },
    },
    {
      name: 'DescribeAccount',
      action: 'organizations:DescribeAccount',
      run(input, caller) {
        const { AccountId: accountId } = parseInput(DescribeAccount, input);
        const organization = findAdministered(caller, world);
        const account = world.accounts.get(accountId);
        if (account === undefined || !isInOrganization(organization, accountId)) {
          const message = "You specified an account that doesn't exist.";
          throw new AwsRefusal('AccountNotFoundException', 400, message);
        }
        return { Account: describeMember(account, organization, caller.partition) };
      },
    },
    {
      name: 'ListAccounts',
      action: 'organizations:ListAccounts',
      run(input, caller) {
        const { MaxResults, NextToken } = parseInput(ListAccounts, input);
        const organization = findAdministered(caller, world);
        const members = [...world.accounts.values()].filter(({ id }) => isInOrganization(organization, id));
        const { items, next } = cutPage(members, MaxResults, NextToken, 'InvalidInputException');
        return {
          Accounts: items.map((account) => describeMember(account, organization, caller.partition)),
          ...(next !== undefined && { NextToken: next }),
        };
      },
    },
  ];
}

function findOrganization({ principal }: Caller, { organization }: OrganizationsWorld): Organization {
  if (organization === undefined || !isInOrganization(organization, principal.account)) {
    const message = 'Your account is not a member of an organization.';
    throw new AwsRefusal('AWSOrganizationsNotInUseException', 400, message);
  }
  return organization;
}

function findAdministered(caller: Caller, world: OrganizationsWorld): Organization {
  const organization = findOrganization(caller, world);
  if (!isAdministrator(organization, caller.principal.account)) {
    const message = "You don't have permissions to access this resource.";
    throw new AwsRefusal('AccessDeniedException', 400, message);
  }
  return organization;
}
