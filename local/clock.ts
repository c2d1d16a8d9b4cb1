/** A clock that runs with real time and can be turned forward, so that minutes between tries cost nothing. */
export interface Clock {
  /** Milliseconds since 1970, turned minutes included. */
  now(): number;
  /** Resolves when the clock has gone that far, by waiting or by turning. */
  sleep(milliseconds: number): Promise<void>;
  /** Turns the clock forward and wakes, in order, whoever is due by then. */
  advance(milliseconds: number): void;
}

interface Sleeper {
  readonly due: number;
  readonly wake: () => void;
  timer: NodeJS.Timeout;
}

/** Sleeping keeps no process alive: what only waits for a retry may end with its test. */
export function createClock(): Clock {
  let turned = 0;
  const sleepers = new Set<Sleeper>();
  const now = () => Date.now() + turned;

  function wakeAt(sleeper: Sleeper): NodeJS.Timeout {
    return setTimeout(() => wake(sleeper), Math.max(0, sleeper.due - now())).unref();
  }

  function wake(sleeper: Sleeper): void {
    clearTimeout(sleeper.timer);
    if (sleepers.delete(sleeper)) {
      sleeper.wake();
    }
  }

  return {
    now,
    sleep: (milliseconds) =>
      new Promise((resolve) => {
        const due = now() + milliseconds;
        const sleeper: Sleeper = { due, wake: resolve, timer: setTimeout(() => undefined, 0) };
        clearTimeout(sleeper.timer);
        sleeper.timer = wakeAt(sleeper);
        sleepers.add(sleeper);
      }),
    advance(milliseconds) {
      turned += milliseconds;
      for (const sleeper of [...sleepers].sort((one, other) => one.due - other.due)) {
        clearTimeout(sleeper.timer);
        if (sleeper.due <= now()) {
          wake(sleeper);
        } else {
          sleeper.timer = wakeAt(sleeper);
        }
      }
    },
  };
}
