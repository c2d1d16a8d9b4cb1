import * as v from 'valibot';
import { type DescribedAccount, isUsable } from '../../accounts/account.ts';
import type { Caller } from '../authenticate.ts';
import type { CredentialStore, Principal } from '../credentials.ts';
import type { RoleStore } from '../iam/roles.ts';
import type { Operation } from '../operation.ts';
import { isInOrganization, type Organization } from '../organizations/organization.ts';
import { parseInput } from '../parse-input.ts';
import { AwsRefusal } from '../refusal.ts';

const AN_HOUR = 3600;

const AssumeRole = v.strictObject({
  RoleArn: v.pipe(v.string(), v.minLength(20), v.maxLength(2048)),
  RoleSessionName: v.pipe(v.string(), v.minLength(2), v.maxLength(64), v.regex(/^[\w+=,.@-]*$/)),
  DurationSeconds: v.optional(
    v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number), v.minValue(900), v.maxValue(43_200)),
    String(AN_HOUR),
  ),
});

export interface AssumeRoleWorld {
  readonly accounts: ReadonlyMap<string, DescribedAccount>;
  readonly organization: Organization | undefined;
  readonly roles: RoleStore;
  readonly credentials: CredentialStore;
}

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
export function createAssumeRole(world: AssumeRoleWorld): Operation {
  return {
    name: 'AssumeRole',
    action: 'sts:AssumeRole',
    run(input, caller) {
      const { RoleArn, RoleSessionName, DurationSeconds } = parseInput(AssumeRole, input);
      const target = parseRoleArn(RoleArn, caller.partition);
      if (DurationSeconds > AN_HOUR) {
        // Every principal here is a role's session, and one role that assumes another gets an hour at most.
        const message =
          'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.';
        throw new AwsRefusal('ValidationException', 400, message);
      }
      if (!mayAssume(caller, target, world)) {
        const { account, role } = caller.principal;
        const user = `arn:${caller.partition}:sts::${account}:assumed-role/${role}/session`;
        const message = `User: ${user} is not authorized to perform: sts:AssumeRole on resource: ${RoleArn}`;
        throw new AwsRefusal('AccessDeniedException', 403, message);
      }
      const issued = world.credentials.issue(target, DurationSeconds * 1000);
      return {
        Credentials: {
          AccessKeyId: issued.accessKeyId,
          SecretAccessKey: issued.secretAccessKey,
          SessionToken: issued.sessionToken,
          Expiration: new Date(Date.now() + DurationSeconds * 1000).toISOString(),
        },
        AssumedRoleUser: {
          AssumedRoleId: `AROALOCALAWS:${RoleSessionName}`,
          Arn: `arn:${caller.partition}:sts::${target.account}:assumed-role/${target.role}/${RoleSessionName}`,
        },
      };
    },
  };
}

function parseRoleArn(arn: string, partition: string): Principal {
  const [, inPartition, account, role] =
    /^arn:([a-z-]+):iam::(\d{12}):role\/(?:[!-~]+\/)?([\w+=,.@-]{1,64})$/.exec(arn) ?? [];
  if (inPartition !== partition || account === undefined || role === undefined) {
    throw new AwsRefusal('ValidationException', 400, 'Request ARN is invalid');
  }
  return { account, role };
}

/** Both sides have to allow it: the caller's policy and the role's trust policy. AWS never says which did not. */
function mayAssume({ principal, partition }: Caller, target: Principal, world: AssumeRoleWorld): boolean {
  const role = world.roles.find(target.account, target.role);
  const account = world.accounts.get(target.account);
  if (role === undefined || account === undefined || !isUsable(account)) {
    return false;
  }
  if (role.trusts !== `arn:${partition}:iam::${principal.account}:role/${principal.role}`) {
    return false;
  }
  const own = world.roles.find(principal.account, principal.role);
  return own === undefined || (own.mayAssume === target.role && inOneOrganization(principal, target, world));
}

function inOneOrganization(one: Principal, other: Principal, { organization }: AssumeRoleWorld): boolean {
  return (
    organization !== undefined &&
    isInOrganization(organization, one.account) &&
    isInOrganization(organization, other.account)
  );
}
