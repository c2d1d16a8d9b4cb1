import { type DescribedAccount, findPartition, findRegion } from '../accounts/account.ts';
import type { Caller } from './authenticate.ts';
import { LEAK_MARKER } from './faults.ts';
import type { RoleStore } from './iam/roles.ts';
import type { Operation, Service } from './operation.ts';
import { findQuota, type QuotaKeeper, type Quotas } from './quota.ts';
import { AwsRefusal } from './refusal.ts';

export interface Limits {
  readonly accounts: ReadonlyMap<string, DescribedAccount>;
  readonly roles: RoleStore;
  /** Undefined: no quotas. */
  readonly quotas: { readonly keeper: QuotaKeeper; readonly settings: Quotas } | undefined;
}

/**
 * What the caller may do at all: what its account does not deny and its role, where it is one that was laid
 * down, allows. Which resource it may do it to is for the operation to say.
 */
export function authorise(
  service: Service,
  { action }: Operation,
  { principal }: Caller,
  limits: Limits,
): void {
  if (action === undefined) {
    return;
  }
  const denied = limits.accounts.get(principal.account)?.denied?.includes(action) ?? false;
  const allowed = limits.roles.find(principal.account, principal.role)?.allows.includes(action) ?? true;
  if (denied || !allowed) {
    const user = `arn:aws:sts::${principal.account}:assumed-role/${principal.role}/session`;
    const message = `User: ${user} is not authorized to perform: ${action} (${LEAK_MARKER})`;
    throw new AwsRefusal('AccessDeniedException', service.accessDeniedStatus, message);
  }
}

/** AWS throttles by the account whose credentials a request bears, and by operation. */
export function holdToQuota(
  service: Service,
  { name }: Operation,
  { principal }: Caller,
  limits: Limits,
): void {
  if (limits.quotas === undefined) {
    return;
  }
  const { keeper, settings } = limits.quotas;
  const partition = findPartition(findRegion(limits.accounts.get(principal.account) ?? {}));
  const quota = findQuota(name, partition, settings);
  if (quota !== undefined && !keeper.take(`${principal.account} ${name}`, quota)) {
    throw new AwsRefusal(service.throttle.error, service.throttle.status, 'Rate exceeded');
  }
}
