/**
 * The bootstrap writes this line to both of its streams before it answers, so that the log lines of one
 * invocation can be told from the next one's, although they come another way than the answer.
 */
export function markEnd(requestId: string): string {
  return `${START}end of ${requestId}`;
}

export function isMark(line: string): boolean {
  return line.startsWith(START);
}

/** ASCII's record separator, which no log line of ours begins with. */
const START = '\u001e';
