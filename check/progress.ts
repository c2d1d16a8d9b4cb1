import { SingleBar } from 'cli-progress';

export interface Progress {
  readonly show: (done: number) => void;
  /** Wipes the bar, and gives the cursor back. Does no harm twice. */
  readonly end: () => void;
}

/** A bar on a terminal; nothing in a pipe. */
export const showProgress = (stream: NodeJS.WriteStream, total: number): Progress => {
  if (!stream.isTTY) {
    return { show: () => undefined, end: () => undefined };
  }
  const bar = new SingleBar({
    stream,
    format: '{bar} {value} of {total} accounts, {eta_formatted} left',
    clearOnComplete: true,
    hideCursor: true,
    linewrap: null,
    etaBuffer: 100,
  });
  bar.start(total, 0);
  return { show: (done) => bar.update(done), end: () => bar.stop() };
};
