import { RuleError } from '../errors.ts';
import { outOfTime, toRuleError } from './errors.ts';

/** What of an SDK command is used here: where each try of it passes. */
interface Command {
  readonly middlewareStack: {
    add(
      // biome-ignore lint/suspicious/noExplicitAny: the SDK's own type of a step holds any input and output
      middleware: (next: any) => any,
      options: { readonly step: 'finalizeRequest'; readonly priority: 'low'; readonly name: string },
    ): void;
  };
}

const rejectWhen = (signal: AbortSignal, failure: () => Error): Promise<never> =>
  new Promise((_resolve, reject) => {
    const fail = (): void => reject(failure());
    if (signal.aborted) {
      fail();
    }
    signal.addEventListener('abort', fail, { once: true });
  });

/**
 * One call of AWS, with the SDK's retries, until it answers or its time is over.
 *
 * @param operation IAM's name of what is called, `account:GetAlternateContact`
 * @throws RuleError `access-denied`, `unavailable` or `unexpected-answer`, with the number of tries
 */
export const callAws = async <Output>(
  operation: string,
  command: Command,
  signal: AbortSignal,
  send: (options: { readonly abortSignal: AbortSignal }) => Promise<Output>,
): Promise<Output> => {
  let tries = 0;
  command.middlewareStack.add(
    (next) => (args: unknown) => {
      tries += 1;
      return next(args);
    },
    { step: 'finalizeRequest', priority: 'low', name: 'countTries' },
  );
  const sent = send({ abortSignal: signal }).catch((error: unknown) => {
    if (signal.aborted) {
      throw outOfTime(operation, tries);
    }
    throw error instanceof RuleError ? error : toRuleError(operation, error, tries);
  });
  // The SDK notices the signal during a try, but not while it waits between two.
  const timedOut = rejectWhen(signal, () => outOfTime(operation, tries));
  timedOut.catch(() => undefined);
  sent.catch(() => undefined);
  return Promise.race([sent, timedOut]);
};
