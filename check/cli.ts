#!/usr/bin/env node
import { writeSync } from 'node:fs';
import { parseArguments } from './arguments.ts';
import { HELP } from './help.ts';
import type { Options } from './options.ts';
import { type RunState, runCheck } from './run-check.ts';
import { EXIT, StopError } from './stop-error.ts';
import { printOutput } from './write-output.ts';

const OLDEST_NODE = 22;

const describeInterruption = ({ judged, total }: RunState, options: Options | undefined): string => {
  const progress =
    total === undefined ? 'No account was judged yet' : `${judged} of ${total} accounts were judged`;
  const advice =
    options?.resume === undefined
      ? 'With --resume FILE a run can be interrupted and started again.'
      : `Start it again as it was, and it goes on from ${options.resume}.`;
  return `Interrupted. ${progress}; no report was written. ${advice}`;
};

/** Outputs are put in place whole and verdicts remembered one by one, so that a run may end anywhere. */
const endOnSignals = (state: RunState, options: Options | undefined): void => {
  for (const [signal, code] of [
    ['SIGINT', EXIT.interrupted],
    ['SIGTERM', EXIT.terminated],
  ] as const) {
    process.once(signal, () => {
      state.endProgress();
      try {
        writeSync(process.stderr.fd, `${describeInterruption(state, options)}\n`);
      } catch {
        // Nobody listens any more.
      }
      process.exit(code);
    });
  }
};

/** A defect of ours: where it was thrown helps to mend it, its message could hold anything. */
const describeDefect = (error: unknown): string => {
  const kind = error instanceof Error ? error.constructor.name : typeof error;
  const place = /at .*?([\w.-]+:\d+:\d+)\)?$/m.exec(error instanceof Error ? (error.stack ?? '') : '')?.[1];
  return `account-contacts itself failed (${kind}${place === undefined ? '' : ` at ${place}`}), which it never should. Nothing was written. Please report it.`;
};

const run = async (): Promise<number> => {
  if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
    throw new StopError(`Node.js ${OLDEST_NODE} or newer is needed; this is ${process.versions.node}.`);
  }
  const options = parseArguments(process.argv.slice(2));
  if (options === undefined) {
    await printOutput(HELP);
    return EXIT.compliant;
  }
  const state: RunState = { judged: 0, total: undefined, endProgress: () => undefined };
  endOnSignals(state, options);
  return runCheck(options, state);
};

// Whoever closed it does not read; what the command ends with is the same.
process.stderr.on('error', () => undefined);

void run()
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof StopError ? error.message : describeDefect(error)}\n`);
    return EXIT.couldNotRun;
  })
  // Connections that are kept alive would hold the process.
  .then((code) => process.exit(code));
