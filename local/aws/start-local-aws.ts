import { type DescribedAccount, findRegion } from '../accounts/account.ts';
import { type Clock, createClock } from '../clock.ts';
import { startLoopbackServer } from '../loopback-server.ts';
import { createAccountService } from './account/account-service.ts';
import { type Call, recordCall } from './calls.ts';
import { createConfigService } from './config/config-service.ts';
import { type ConfigStore, createConfigStore } from './config/rules.ts';
import { type Credentials, createCredentialStore, type Principal } from './credentials.ts';
import { createFaultTable, type FaultTable } from './faults.ts';
import { createRoleStore, type RoleStore } from './iam/roles.ts';
import {
  completeOrganization,
  type Organization,
  type OrganizationSettings,
} from './organizations/organization.ts';
import { createOrganizationsService } from './organizations/organizations-service.ts';
import { createQuotaKeeper, type Quotas } from './quota.ts';
import { readRequest } from './request.ts';
import { serve } from './serve.ts';
import { createStsService } from './sts/sts-service.ts';

export interface LocalAwsSettings {
  readonly accounts: readonly DescribedAccount[];
  readonly organization?: OrganizationSettings;
  /** The usual quotas hold unless this is false; those given here go before them. */
  readonly quotas?: false | Quotas;
  readonly clock?: Clock;
  /** How far the server's clock is ahead of ours, in milliseconds; negative when it is behind. */
  readonly skew?: number;
}

export interface LocalAws {
  /** What AWS_ENDPOINT_URL takes. */
  readonly url: string;
  readonly accounts: ReadonlyMap<string, DescribedAccount>;
  /** Turns the minutes of retries, quotas and Config; signatures are held against real time. */
  readonly clock: Clock;
  /** Every request in the order of arrival, refused ones included. */
  readonly calls: readonly Call[];
  readonly faults: FaultTable;
  readonly organization: Organization | undefined;
  /** Roles that were laid down; any other principal may do whatever its account may. */
  readonly roles: RoleStore;
  readonly config: ConfigStore;
  /** Credentials such as STS would give for a role. */
  issueCredentials(principal: Principal, lifetimeMilliseconds?: number): Credentials;
  close(): Promise<void>;
}

/** AWS on 127.0.0.1 for the described accounts: one address for all services, as AWS_ENDPOINT_URL wants it. */
export async function startLocalAws(settings: LocalAwsSettings): Promise<LocalAws> {
  const clock = settings.clock ?? createClock();
  const accounts = new Map(settings.accounts.map((account) => [account.id, account]));
  const credentials = createCredentialStore();
  const faults = createFaultTable();
  const config = createConfigStore(clock);
  const calls: Call[] = [];
  const organization =
    settings.organization && completeOrganization(settings.organization, settings.accounts);
  const roles = createRoleStore();
  const quotas =
    settings.quotas === false
      ? undefined
      : { keeper: createQuotaKeeper(clock), settings: settings.quotas ?? {} };
  const world = {
    services: [
      createConfigService(config, organization),
      createStsService({ accounts, organization, roles, credentials }),
      createOrganizationsService({ accounts, organization }),
      createAccountService({ accounts, organization }),
    ],
    accounts,
    roles,
    quotas,
    credentials,
    faults,
    serverTime: () => Date.now() + (settings.skew ?? 0),
  };
  const server = await startLoopbackServer((message, response) => {
    const call = recordCall(calls);
    readRequest(message)
      .then((request) => serve(request, response, call, world))
      .catch(() => response.destroy());
  });
  return {
    url: `http://127.0.0.1:${server.port}`,
    accounts,
    clock,
    calls,
    faults,
    organization,
    roles,
    config,
    issueCredentials: credentials.issue,
    close: server.close,
  };
}

/** What a real SDK client is made with to speak to the local AWS as that role of that account. */
export function configureClient(aws: LocalAws, account: string, role = 'operator', region?: string) {
  const described = aws.accounts.get(account);
  return {
    endpoint: aws.url,
    region: region ?? findRegion(described ?? {}),
    credentials: aws.issueCredentials({ account, role }),
  };
}
