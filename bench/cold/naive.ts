import { AccountClient } from '@aws-sdk/client-account';
import { ConfigServiceClient } from '@aws-sdk/client-config-service';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
import { openWithClients, rootUnreadable } from '../../rule/aws/account-clients.ts';
import { divideTime } from '../../rule/aws/run-time.ts';
import { evaluateAccount } from '../../rule/evaluate-account.ts';
import type { OpenAccount } from '../../rule/ports.ts';

/** The same rule as it is mostly written: the SDK beside the bundle, and one call after the other. */
const oneByOne = (account: OpenAccount): OpenAccount => {
  let last: Promise<unknown> = Promise.resolve();
  return {
    ...account,
    readContact: (kind) => {
      const read = last.then(() => account.readContact(kind));
      last = read;
      return read;
    },
  };
};

export const handler = (event: unknown, context: { readonly invokedFunctionArn: string }) =>
  evaluateAccount(event, {
    rootReadable: false,
    open: async (accountId) => {
      const isOwn = context.invokedFunctionArn.split(':')[4] === accountId;
      const RoleArn = `arn:aws:iam::${accountId}:role/${process.env['MEMBER_ROLE_NAME']}`;
      const settings = isOwn
        ? {}
        : { credentials: fromTemporaryCredentials({ params: { RoleArn, DurationSeconds: 900 } }) };
      return oneByOne(
        openWithClients(
          { account: new AccountClient(settings), config: new ConfigServiceClient(settings) },
          divideTime(60_000),
          rootUnreadable,
        ),
      );
    },
  });
