import { readFile } from 'node:fs/promises';
import { RuleError } from '../rule/errors.ts';
import { parseParameters } from '../rule/parameters.ts';
import type { Policy } from '../rule/policy.ts';
import { describeFileError } from './explain-error.ts';
import type { Options } from './options.ts';
import { StopError } from './stop-error.ts';

/** https://docs.aws.amazon.com/config/latest/APIReference/API_ConfigRule.html */
export const INPUT_PARAMETERS_LIMIT = 1024;

export interface Gathered {
  readonly policy: Policy;
  /** The JSON to deploy with: the same parameters, the same verdicts. */
  readonly inputParameters: string;
}

/** Line and column alone: what the parser itself says repeats a piece of the file. */
const locate = (error: unknown, text: string): string => {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  if (position === undefined) {
    return 'it ends too early';
  }
  const before = text.slice(0, Number(position)).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
};

const readParametersFile = async (file: string): Promise<object> => {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new StopError(`--parameters: ${describeFileError(error, file)}`);
  });
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new StopError(`--parameters: ${file} is not JSON (${locate(error, text)}).`);
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw new StopError(`--parameters: ${file} must hold one JSON object whose values are strings.`);
  }
  return parsed;
};

/** The rule's own sentence, for its validation is the rule's own. */
const parse = (text: string): Policy => {
  try {
    return parseParameters(text, { rootReadable: true });
  } catch (error) {
    throw error instanceof RuleError ? new StopError(`Parameters: ${error.detail}`) : error;
  }
};

/**
 * The parameters of the file, those of the command line before them.
 *
 * @throws StopError for a file that cannot be read, and for what the rule would refuse
 */
export const gatherParameters = async ({ parameters, parametersFile }: Options): Promise<Gathered> => {
  const fromFile = parametersFile === undefined ? {} : await readParametersFile(parametersFile);
  const merged = { ...fromFile, ...Object.fromEntries(parameters) };
  const policy = parse(JSON.stringify(merged));
  const set = Object.entries(merged).filter(([, value]) => typeof value !== 'string' || value.trim() !== '');
  return { policy, inputParameters: JSON.stringify(Object.fromEntries(set)) };
};
