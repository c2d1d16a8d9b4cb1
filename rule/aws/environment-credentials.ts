/**
 * The build puts this in the place of the SDK's chain of credential providers. Lambda hands the role's credentials to
 * the function by its environment and replaces the process before they expire; profiles, SSO, instance metadata and
 * the rest of the chain are a hundred kilobytes that a function never needs.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html
 */
export const defaultProvider = () => async () => {
  const {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
  } = process.env;
  if (accessKeyId === undefined || secretAccessKey === undefined) {
    throw Object.assign(new Error('There are no credentials in the environment.'), {
      name: 'CredentialsProviderError',
    });
  }
  return { accessKeyId, secretAccessKey, ...(sessionToken !== undefined && { sessionToken }) };
};
