/**
 * A stranger that floods the function must not use up the quota of DescribeAccount, by which members' failures are
 * explained. So a warm process remembers strangers for a while; it holds few, for it is one of many and short-lived.
 */
const REMEMBERED_MS = 5 * 60_000;
const REMEMBERED = 1_000;

export interface Strangers {
  has(accountId: string): boolean;
  add(accountId: string): void;
}

/** @param now milliseconds since 1970 */
export const createStrangers = (now: () => number = Date.now): Strangers => {
  const until = new Map<string, number>();
  return {
    has: (accountId) => (until.get(accountId) ?? 0) > now(),
    add: (accountId) => {
      if (until.size >= REMEMBERED) {
        until.clear();
      }
      until.set(accountId, now() + REMEMBERED_MS);
    },
  };
};
