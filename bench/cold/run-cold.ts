import { spawn } from 'node:child_process';
import type { Variant } from './variants.ts';

/** What one cold run cost: milliseconds, and MiB of peak memory. */
export interface Cost {
  readonly load: number;
  readonly call: number;
  /** From the start of the process to its end. */
  readonly wall: number;
  readonly cpu: number;
  readonly memory: number;
}

/** Runs a variant once, in a process of its own with nothing of this one's environment but what is given. */
export const runCold = (
  { name, command, arguments: given }: Variant,
  event: unknown,
  context: unknown,
  environment: Readonly<Record<string, string>>,
): Promise<Cost> =>
  new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command, [...given, JSON.stringify(event), JSON.stringify(context)], {
      env: { PATH: process.env['PATH'] ?? '', ...environment },
    });
    let output = '';
    let errors = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (errors += chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      const wall = performance.now() - start;
      if (code === 0) {
        resolve({ ...JSON.parse(output), wall });
      } else {
        reject(new Error(`${name} ended with ${code}: ${errors.slice(0, 2_000)}`));
      }
    });
  });
