import { SingleBar } from 'cli-progress';

export interface Progress {
  show(done: number): void;
  /** Wipes the bar. */
  end(): void;
}

/** A bar on a terminal; nothing where nobody watches. */
export function showProgress(stream: NodeJS.WriteStream, total: number): Progress {
  const bar = new SingleBar({
    stream,
    format: '{bar} {value} of {total} accounts, {eta_formatted} left',
    clearOnComplete: true,
    hideCursor: true,
    linewrap: null,
  });
  bar.start(total, 0);
  return {
    show: (done) => bar.update(done),
    end: () => bar.stop(),
  };
}
