import { findRegion } from '../accounts/account.ts';
import type { LocalAws } from '../aws/start-local-aws.ts';

export interface FunctionSettings {
  /** The function's account. */
  readonly account: string;
  /** The folder that Lambda unpacks the code into. */
  readonly taskRoot: string;
  /** `index.handler`: module and export. */
  readonly handler: string;
  readonly name: string;
  readonly role: string;
  readonly timeoutSeconds: number;
  readonly memoryMegabytes: number;
  /** Variables of the function's own, as a template sets them. */
  readonly variables: Readonly<Record<string, string>>;
  /** Processes at the same time, each with one invocation at a time. */
  readonly concurrency: number;
}

/**
 * Lambda's own variables and the function's, and nothing of the parent's environment: what the bundle needs
 * beyond these would be missing at AWS too. AWS_ENDPOINT_URL is the one that Lambda does not set.
 * https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html
 */
export function buildEnvironment(aws: LocalAws, settings: FunctionSettings): Record<string, string> {
  const { account, name, role, handler, taskRoot, memoryMegabytes, variables } = settings;
  const region = findRegion(aws.accounts.get(account) ?? {});
  const { accessKeyId, secretAccessKey, sessionToken } = aws.issueCredentials({ account, role });
  return {
    ...variables,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_DEFAULT_REGION: region,
    AWS_ENDPOINT_URL: aws.url,
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memoryMegabytes),
    AWS_LAMBDA_FUNCTION_NAME: name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    AWS_LAMBDA_LOG_FORMAT: 'JSON',
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${name}`,
    AWS_LAMBDA_LOG_STREAM_NAME: 'local',
    AWS_REGION: region,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
    // Lambda's user has no home; without this the SDK would find the developer's own ~/.aws.
    HOME: '/nonexistent',
    LAMBDA_TASK_ROOT: taskRoot,
    LANG: 'en_US.UTF-8',
    PATH: '/usr/local/bin:/usr/bin:/bin',
    TZ: ':UTC',
    _HANDLER: handler,
  };
}
