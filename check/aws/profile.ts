import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { StopError } from '../stop-error.ts';

const readOrEmpty = (file: string): Promise<string> => readFile(file, 'utf8').catch(() => '');

const listSections = (text: string): readonly string[] =>
  [...text.matchAll(/^[ \t]*\[([^\]\n]+)\]/gm)].map(([, name = '']) =>
    name.trim().replace(/^profile\s+/, ''),
  );

/**
 * Without this the SDK would pass a misspelt profile over, and take whatever credentials the machine has otherwise.
 *
 * @throws StopError where the files know no such profile
 */
export const requireProfile = async (profile: string): Promise<void> => {
  const config = process.env['AWS_CONFIG_FILE'] ?? join(homedir(), '.aws', 'config');
  const credentials = process.env['AWS_SHARED_CREDENTIALS_FILE'] ?? join(homedir(), '.aws', 'credentials');
  const sections = (await Promise.all([config, credentials].map(readOrEmpty))).flatMap(listSections);
  if (!sections.includes(profile)) {
    throw new StopError(
      `There is no profile ${JSON.stringify(profile)} in ${config} or ${credentials}: \`aws configure list-profiles\` lists what there is.`,
    );
  }
};
