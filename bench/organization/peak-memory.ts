import { readdir, readFile } from 'node:fs/promises';

/** The largest resident sets so far, in MiB. */
export interface PeakMemory {
  /** This process: the local AWS, its records, and Lambda's queue. */
  readonly simulation: number;
  /** The largest of the function's processes; undefined where there is no /proc. */
  readonly function: number | undefined;
}

export async function readPeakMemory(): Promise<PeakMemory> {
  const peaks = await Promise.all((await findChildren()).map(readPeak));
  const known = peaks.filter((peak) => peak !== undefined);
  return {
    simulation: process.resourceUsage().maxRSS / 1024,
    function: known.length === 0 ? undefined : Math.max(...known),
  };
}

async function findChildren(): Promise<readonly string[]> {
  const names = await readdir('/proc').catch(() => []);
  const processes = names.filter((name) => /^\d+$/.test(name));
  const parents = await Promise.all(processes.map((id) => readStatus(id, 'PPid')));
  return processes.filter((_, index) => parents[index] === process.pid);
}

async function readPeak(id: string): Promise<number | undefined> {
  const kibibytes = await readStatus(id, 'VmHWM');
  return kibibytes === undefined ? undefined : kibibytes / 1024;
}

/** One number of a process's status; undefined when the process has ended meanwhile. */
async function readStatus(id: string, name: string): Promise<number | undefined> {
  const status = await readFile(`/proc/${id}/status`, 'utf8').catch(() => '');
  const value = new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1];
  return value === undefined ? undefined : Number(value);
}
