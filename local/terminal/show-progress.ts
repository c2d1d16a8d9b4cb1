import type { WriteStream } from 'node:tty';

export interface Progress {
  show(done: number): void;
  /** Wipes the line. */
  end(): void;
}

/** One line that is written over; nothing where nobody watches. */
export function showProgress(stream: Pick<WriteStream, 'isTTY' | 'write'>, total: number): Progress {
  const write = (text: string) => {
    if (stream.isTTY) {
      stream.write(`\r\u001b[K${text}`);
    }
  };
  return {
    show: (done) => write(`${done} of ${total} accounts`),
    end: () => write(''),
  };
}
