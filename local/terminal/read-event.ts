import type { DescribedAccount } from '../accounts/account.ts';
import { parseJson } from '../parse-json.ts';
import { readText } from '../read-text.ts';
import { UsageError } from './usage-error.ts';

export async function readEvent(file: string): Promise<unknown> {
  const read = await readText(file);
  const parsed = 'problem' in read ? read : parseJson(read.text);
  if ('problem' in parsed) {
    throw new UsageError(`${file} is no event. ${parsed.problem}`);
  }
  return parsed.value;
}

/**
 * The account whose function gets the event: its own, or the first one for an event that names none, so
 * that the function itself says what is wrong with it.
 */
export function findEventAccount(event: unknown, accounts: readonly DescribedAccount[]): DescribedAccount {
  const id = readField(event, 'accountId');
  const isNamed = id !== undefined && /^\d{12}$/.test(id);
  const account = isNamed ? accounts.find((candidate) => candidate.id === id) : accounts[0];
  if (account === undefined) {
    const known = accounts.map((candidate) => candidate.id).join(', ');
    throw new UsageError(`The event's account, ${id}, is not described; known are ${known}.`);
  }
  return account;
}

/** A text member of the event, if it is an object and has one of that name. */
export function readField(event: unknown, name: string): string | undefined {
  const value = typeof event === 'object' && event !== null ? Reflect.get(event, name) : undefined;
  return typeof value === 'string' ? value : undefined;
}
