import { createInterface } from 'node:readline/promises';
import { StopError } from '../stop-error.ts';

/** Asked by the SDK where a profile's role wants a second factor, as the AWS CLI asks. */
export const askMfaCode = async (serial: string): Promise<string> => {
  if (!process.stdin.isTTY) {
    throw new StopError(
      'The profile wants an MFA code, and there is no terminal to ask on: take a session first, such as by `aws sts get-session-token`.',
    );
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  // The prompt takes the key for itself otherwise.
  terminal.once('SIGINT', () => process.kill(process.pid, 'SIGINT'));
  try {
    return (await terminal.question(`MFA code for ${serial}: `)).trim();
  } finally {
    terminal.close();
  }
};
