import type { Readable } from 'node:stream';
import { isMark } from './marker.ts';

export interface LogLines {
  /** The lines since the last call. */
  take(): string[];
  /** Resolves when every one of the streams has brought that mark. Marks are not among the lines taken. */
  waitFor(mark: string): Promise<void>;
}

/** Lines of several streams in the order of their arrival. */
export function collectLines(streams: readonly Readable[]): LogLines {
  const seen = new Map<string, number>();
  const waiting = new Map<string, () => void>();
  let lines: string[] = [];

  function accept(line: string): void {
    if (!isMark(line)) {
      lines.push(line);
      return;
    }
    seen.set(line, (seen.get(line) ?? 0) + 1);
    if (seen.get(line) === streams.length) {
      waiting.get(line)?.();
    }
  }

  for (const stream of streams) {
    splitLines(stream, accept);
  }
  return {
    take() {
      const taken = lines;
      lines = [];
      return taken;
    },
    async waitFor(mark) {
      if (seen.get(mark) !== streams.length) {
        await new Promise<void>((resolve) => waiting.set(mark, resolve));
      }
      seen.delete(mark);
      waiting.delete(mark);
    },
  };
}

/** At line feeds alone: a carriage return is how Lambda writes a line break inside an entry. */
function splitLines(stream: Readable, accept: (line: string) => void): void {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => {
    const parts = (rest + chunk).split('\n');
    rest = parts.pop() ?? '';
    parts.forEach(accept);
  });
  stream.on('end', () => {
    if (rest !== '') {
      accept(rest);
    }
  });
}
