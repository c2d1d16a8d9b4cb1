import type { AimedCall, FaultRow } from './fault-cells.ts';
import type { Outcome, World } from './function-world.ts';

/** One run with one fault, for an account of its own. */
export interface FaultedRun {
  readonly fault: FaultRow;
  readonly call: AimedCall;
  readonly account: string;
  /** How many other calls a run makes before it waits for nothing but that one. */
  readonly callsBeside: number;
}

/** Each worker is a process of the function and runs one event at a time, as Lambda does. */
const WORKERS = 8;

/** What runs for seconds has one more, all at the same time. */
export const PROCESSES = WORKERS + 1;

/** With the fault aimed at that account and call alone. */
export const runCell = (world: World, cell: FaultedRun, process: number): Promise<Outcome> => {
  const { fault, call, account, callsBeside } = cell;
  const effect = fault.strike(call);
  if (effect === undefined) {
    throw new Error(`${fault.name} cannot befall ${call.name}.`);
  }
  const { on, contact, share } = call;
  world.aws.faults.add({ on, account, ...(contact !== undefined && { contact }), ...effect });
  return world.invoke(account, {
    process,
    ...(fault.endsTime && { endTime: { of: share, at: effect.does, afterCalls: callsBeside } }),
  });
};

export const runCells = async <Cell extends FaultedRun>(
  world: World,
  cells: readonly Cell[],
): Promise<(cell: Cell) => Outcome> => {
  const outcomes = new Map<Cell, Outcome>();
  const run = async (cell: Cell, process: number): Promise<void> => {
    outcomes.set(cell, await runCell(world, cell, process));
  };
  const quick = cells.filter(({ fault }) => !fault.slow).values();
  const work = async (process: number): Promise<void> => {
    for (const cell of quick) {
      await run(cell, process);
    }
  };
  await Promise.all([
    ...cells.filter(({ fault }) => fault.slow).map((cell) => run(cell, WORKERS)),
    ...Array.from({ length: WORKERS }, (_, process) => work(process)),
  ]);
  return (cell) => {
    const outcome = outcomes.get(cell);
    if (outcome === undefined) {
      throw new Error(`${cell.fault.name} was not run.`);
    }
    return outcome;
  };
};
