import { readFileSync } from 'node:fs';
import type { Mailbox } from '../../rule/mailbox/judge-mailbox.ts';

/** `jane.roe@corp.example`, as the checks hand it on. */
export const mailbox = (address: string, name?: string): Mailbox => {
  const at = address.lastIndexOf('@');
  return {
    localPart: address.slice(0, at).normalize('NFKC').toLowerCase(),
    domain: address.slice(at + 1).toLowerCase(),
    ...(name === undefined ? {} : { name }),
  };
};

/** The rows of a table in test/data, without its heading. */
export const readTable = (file: string): readonly (readonly string[])[] =>
  readFileSync(new URL(`../data/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
