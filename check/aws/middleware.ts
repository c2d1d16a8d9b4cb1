import type { Budgets } from './quotas.ts';

/** The part of an SDK client's middleware stack that is used here; every client has it. */
interface Stack {
  readonly add: (middleware: never, options: { step: 'initialize'; name: string }) => void;
  readonly addRelativeTo: (
    middleware: never,
    options: { relation: 'after'; toMiddleware: string; name: string },
  ) => void;
}

interface Args {
  readonly input: object;
}
type Next = (args: Args) => Promise<unknown>;
interface Context {
  readonly commandName?: string;
}

const isThrottle = (error: unknown): boolean =>
  error instanceof Error && /^(?:TooManyRequests|Throttl|RequestLimitExceeded|SlowDown)/.test(error.name);

/** Below the SDK's retries, so that every try waits for its turn; and above signing, so that no signature ages. */
export const keepToBudgets = (stack: unknown, budgets: Budgets): void => {
  const middleware =
    (next: Next, { commandName = '' }: Context) =>
    async (args: Args) => {
      const budget = budgets(commandName.replace(/Command$/, ''));
      await budget.take();
      try {
        return await next(args);
      } catch (error) {
        if (isThrottle(error)) {
          budget.slowDown();
        }
        throw error;
      }
    };
  (stack as Stack).addRelativeTo(middleware as never, {
    relation: 'after',
    toMiddleware: 'retryMiddleware',
    name: 'keepToBudgets',
  });
};

/** Every request of the client is about that account: so the rule's own readers read a member by its id. */
export const addressAccount = (stack: unknown, accountId: string): void => {
  const middleware = (next: Next) => (args: Args) =>
    next({ ...args, input: { ...args.input, AccountId: accountId } });
  (stack as Stack).add(middleware as never, { step: 'initialize', name: 'addressAccount' });
};
