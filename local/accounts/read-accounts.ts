import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type ParsedAccounts, parseAccounts } from './parse-accounts.ts';

/** The organization that `npm start` shows when no other one is described. */
export const SAMPLE_FILE = fileURLToPath(new URL('./sample.json', import.meta.url));

export async function readAccounts(file: string): Promise<ParsedAccounts> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    return {
      problems: [`It cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}).`],
    };
  }
  return parseAccounts(text);
}
