import { AwsRefusal } from './refusal.ts';

export interface Page<Item> {
  readonly items: readonly Item[];
  /** The token of the next page; undefined on the last one. */
  readonly next: string | undefined;
}

/** The page that a NextToken stands for, or the first; a token that is none of ours is refused by that error. */
export function cutPage<Item>(
  items: readonly Item[],
  size: number,
  token: string | undefined,
  error: string,
): Page<Item> {
  const start = token === undefined ? 0 : readToken(token);
  if (!Number.isInteger(start) || start < 0 || (token !== undefined && start >= items.length)) {
    throw new AwsRefusal(error, 400, 'The specified next token is not valid.');
  }
  const end = start + size;
  return { items: items.slice(start, end), next: end < items.length ? writeToken(end) : undefined };
}

function writeToken(offset: number): string {
  return Buffer.from(`page at ${offset}`).toString('base64url');
}

function readToken(token: string): number {
  const text = Buffer.from(token, 'base64url').toString();
  return Number(/^page at (\d+)$/.exec(text)?.[1] ?? Number.NaN);
}
