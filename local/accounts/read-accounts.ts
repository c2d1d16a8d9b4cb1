import { fileURLToPath } from 'node:url';
import { readText } from '../read-text.ts';
import { type ParsedAccounts, parseAccounts } from './parse-accounts.ts';

/** The organization that `npm start` shows when no other one is described. */
export const SAMPLE_FILE = fileURLToPath(new URL('./sample.json', import.meta.url));

export async function readAccounts(file: string): Promise<ParsedAccounts> {
  const read = await readText(file);
  return 'problem' in read ? { problems: [read.problem] } : parseAccounts(read.text);
}
