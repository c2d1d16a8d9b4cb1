import { AccountClient } from '@aws-sdk/client-account';
import { ConfigServiceClient } from '@aws-sdk/client-config-service';
import { RuleError } from '../errors.ts';
import type { OpenAccount } from '../ports.ts';
import { readAlternateContact, readPrimaryContact } from './account.ts';
import { CLIENT_SETTINGS } from './client-settings.ts';
import { putEvaluation } from './config.ts';
import type { RoleCredentials } from './credentials.ts';
import type { RunTime } from './run-time.ts';

/** The two services of one account that the rule talks to, with whose credentials it may. */
export interface AccountClients {
  readonly account: AccountClient;
  readonly config: ConfigServiceClient;
}

/** The function's own, with the credentials of Lambda's environment. */
export const createOwnClients = (): AccountClients => ({
  account: new AccountClient(CLIENT_SETTINGS),
  config: new ConfigServiceClient(CLIENT_SETTINGS),
});

/** A member's, over the connections of the function's own. */
export const createMemberClients = (own: AccountClients, credentials: RoleCredentials): AccountClients => ({
  account: new AccountClient({
    ...CLIENT_SETTINGS,
    credentials,
    requestHandler: own.account.config.requestHandler,
  }),
  config: new ConfigServiceClient({
    ...CLIENT_SETTINGS,
    credentials,
    requestHandler: own.config.config.requestHandler,
  }),
});

/** @param readRootEmail the one contact that no account can read by itself */
export const openWithClients = (
  { account, config }: AccountClients,
  time: RunTime,
  readRootEmail: () => Promise<string>,
): OpenAccount => ({
  readContact: async (kind) => {
    if (kind === 'ROOT') {
      return { kind, email: await readRootEmail() };
    }
    return kind === 'PRIMARY'
      ? readPrimaryContact(account, time.read)
      : readAlternateContact(account, kind, time.read);
  },
  report: (evaluation, invocation) => putEvaluation(config, evaluation, invocation, time.report),
});

/** Where one account is served and its organization not asked. */
export const rootUnreadable = (): Promise<string> =>
  Promise.reject(
    new RuleError(
      'access-denied',
      'The root email can be read only where one function serves the organization.',
    ),
  );
