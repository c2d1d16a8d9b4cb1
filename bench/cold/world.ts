import { startLocalAws } from '../../local/aws/start-local-aws.ts';
import { deployOrganization } from '../../local/config-delivery/deploy-organization.ts';
import { GOOD_CONTACTS } from './contacts.ts';

export type Run = 'own account' | 'member';

const REGION = 'eu-central-1';
const FUNCTION_ACCOUNT = '111122223333';
const MEMBER = '222233334444';

/** The local AWS with an organization of two, and what a function's process needs to call it. */
export interface ColdWorld {
  readonly url: string;
  /** Lambda's standard environment, without the services' addresses. */
  environment(run: Run): Readonly<Record<string, string>>;
  mintEvent(run: Run): { readonly event: unknown; readonly context: unknown };
  close(): Promise<void>;
}

export const openColdWorld = async (): Promise<ColdWorld> => {
  const accounts = [FUNCTION_ACCOUNT, MEMBER].map((id) => ({
    id,
    name: id,
    region: REGION,
    contacts: GOOD_CONTACTS,
  }));
  const aws = await startLocalAws({
    accounts,
    organization: {
      id: 'o-bench12345',
      management: FUNCTION_ACCOUNT,
      members: [MEMBER],
      delegatedAdministrators: [],
      featureSet: 'ALL',
    },
    quotas: false,
  });
  const deployed = deployOrganization(aws, { bundle: 'dist/index.cjs' });
  const credentials = aws.issueCredentials({ account: FUNCTION_ACCOUNT, role: 'account-contacts' });
  return {
    url: aws.url,
    environment: (run) => ({
      AWS_REGION: REGION,
      AWS_DEFAULT_REGION: REGION,
      AWS_ACCESS_KEY_ID: credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
      AWS_SESSION_TOKEN: credentials.sessionToken,
      AWS_LAMBDA_FUNCTION_NAME: 'account-contacts',
      ...(run === 'member' && { MEMBER_ROLE_NAME: deployed.memberRoleName }),
    }),
    mintEvent: (run) => ({
      event: deployed.mintEvent(run === 'member' ? MEMBER : FUNCTION_ACCOUNT),
      context: { invokedFunctionArn: deployed.function.arn },
    }),
    close: async () => {
      await deployed.close();
      await aws.close();
    },
  };
};
