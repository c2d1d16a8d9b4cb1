import { GetCallerIdentityCommand, STSClient, type STSClientConfig } from '@aws-sdk/client-sts';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
import { describeConnectionError } from '../explain-error.ts';
import type { Options } from '../options.ts';
import { StopError } from '../stop-error.ts';
import { askMfaCode } from './ask-mfa-code.ts';
import { requireProfile } from './profile.ts';
import { PATIENT_SETTINGS } from './settings.ts';

/** With whose credentials the command runs, and what its clients are made with. */
export interface Connection {
  readonly accountId: string;
  readonly partition: string;
  /** For every client but those of assumed roles. */
  readonly settings: typeof PATIENT_SETTINGS & Pick<STSClientConfig, 'credentials' | 'region' | 'profile'>;
}

/**
 * The SDK's own chain: environment, SSO, `aws login`, profiles and their roles, processes, web identity, containers,
 * instances. AWS_DEFAULT_REGION is the CLI's own name for the region.
 *
 * @throws StopError for credentials, a profile or a region that are not there, expired or refused
 */
export const connect = async ({
  profile,
  region,
}: Pick<Options, 'profile' | 'region'>): Promise<Connection> => {
  const namedProfile = profile ?? process.env['AWS_PROFILE'];
  if (namedProfile !== undefined && namedProfile !== '' && namedProfile !== 'default') {
    await requireProfile(namedProfile);
  }
  const namedRegion = region ?? (process.env['AWS_REGION'] || process.env['AWS_DEFAULT_REGION']);
  const settings = {
    ...PATIENT_SETTINGS,
    ...(profile !== undefined && { profile }),
    ...(namedRegion !== undefined && namedRegion !== '' && { region: namedRegion }),
    credentials: fromNodeProviderChain({
      ...(profile !== undefined && { profile }),
      mfaCodeProvider: askMfaCode,
    }),
  };
  const sts = new STSClient({ ...settings, maxAttempts: 3 });
  try {
    const { Account = '', Arn = '' } = await sts.send(new GetCallerIdentityCommand({}));
    const partition = /^arn:(aws[a-z-]*):/.exec(Arn)?.[1];
    if (!/^\d{12}$/.test(Account) || partition === undefined) {
      throw new StopError('sts:GetCallerIdentity answered without an account: look at AWS_ENDPOINT_URL.');
    }
    return { accountId: Account, partition, settings };
  } catch (error) {
    throw error instanceof StopError ? error : new StopError(describeConnectionError(error));
  } finally {
    sts.destroy();
  }
};
