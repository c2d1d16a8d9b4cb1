import { fileURLToPath } from 'node:url';
import { AccountClient } from '@aws-sdk/client-account';
import { ConfigServiceClient } from '@aws-sdk/client-config-service';
import { onTestFinished } from 'vitest';
import type { DescribedAccount } from '../../local/accounts/account.ts';
import {
  configureClient,
  type LocalAws,
  type LocalAwsSettings,
  startLocalAws,
} from '../../local/aws/start-local-aws.ts';

export const ACCOUNT = '111122223333';
export const OTHER = '444455556666';

export const BUNDLE = fileURLToPath(new URL('../../dist/index.cjs', import.meta.url));
export const handlerFile = (name: string) => fileURLToPath(new URL(`./handlers/${name}`, import.meta.url));

/** An account that has every contact, and none that a check complains of. */
export const describeAccount = (changes: Partial<DescribedAccount> = {}): DescribedAccount => ({
  id: ACCOUNT,
  name: 'Test',
  contacts: {
    PRIMARY: { name: 'Kestrel Freight, Inc.', phone: '+1 206 624 3100', country: 'US' },
    SECURITY: contact('security'),
    OPERATIONS: contact('cloud-ops'),
    BILLING: contact('billing'),
  },
  ...changes,
});

const contact = (team: string) => ({
  name: `${team} team`,
  title: 'Team',
  email: `${team}@kestrel-freight.com`,
  phone: '+1 206 624 3110',
});

/** A local AWS that ends with the test: two accounts unless others are described. */
export async function openAws(settings: Partial<LocalAwsSettings> = {}): Promise<LocalAws> {
  const accounts = [describeAccount(), describeAccount({ id: OTHER, name: 'Other' })];
  const aws = await startLocalAws({ accounts, ...settings });
  onTestFinished(() => aws.close());
  return aws;
}

/** Real clients that try once. */
export const openAccount = (aws: LocalAws, account = ACCOUNT) =>
  new AccountClient({ ...configureClient(aws, account), maxAttempts: 1 });
export const openConfig = (aws: LocalAws, account = ACCOUNT) =>
  new ConfigServiceClient({ ...configureClient(aws, account), maxAttempts: 1 });

/** A rule of that account; its function is nowhere. */
export const putRule = (aws: LocalAws, account = ACCOUNT, name = 'account-contacts') =>
  aws.config.putRule({ account, region: 'us-east-1', name, functionArn: 'arn:aws:lambda:none' });
