import { AssumeRoleCommand, type STSClient } from '@aws-sdk/client-sts';
import * as v from 'valibot';
import { callAws } from './call-aws.ts';
import { parseAnswer } from './parse-answer.ts';

const OPERATION = 'sts:AssumeRole';

/** Tells, in the member's CloudTrail, on whose behalf the role was taken. */
const SESSION_NAME = 'account-contacts';

/** The shortest that STS gives, in seconds; a run is over in a few. */
const DURATION = 900;

const AssumeRoleAnswer = v.object({
  Credentials: v.object({
    AccessKeyId: v.string(),
    SecretAccessKey: v.string(),
    SessionToken: v.string(),
  }),
});

/** Credentials of a member's role, in the form that the SDK's clients take. */
export interface RoleCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
}

/**
 * @param roleArn comes from the function's own environment and ARN, never from an event
 * @throws RuleError `access-denied` where the role is not there, does not trust the function, or is not of its
 *   organization: STS does not say which
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
 */
export const assumeRole = async (
  client: STSClient,
  roleArn: string,
  signal: AbortSignal,
): Promise<RoleCredentials> => {
  const command = new AssumeRoleCommand({
    RoleArn: roleArn,
    RoleSessionName: SESSION_NAME,
    DurationSeconds: DURATION,
  });
  const { Credentials } = await callAws(OPERATION, command, signal, async (options) =>
    parseAnswer(AssumeRoleAnswer, await client.send(command, options)),
  );
  const { AccessKeyId, SecretAccessKey, SessionToken } = Credentials;
  return { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken };
};
