/** What the person at the terminal can put right; its message is all that they see, and the exit code is 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
