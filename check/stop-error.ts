/** Every way the command can end; docs/check.md lists them. */
export const EXIT = {
  compliant: 0,
  findings: 1,
  couldNotRun: 2,
  someUnread: 3,
  interrupted: 130,
  terminated: 143,
} as const;

/** The command cannot go on. Its message is all that the person at the terminal sees: what is wrong, and what to do. */
export class StopError extends Error {
  override readonly name = 'StopError';
}
