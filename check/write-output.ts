import { rmSync } from 'node:fs';
import { lstat, rename, writeFile } from 'node:fs/promises';
import { describeFileError } from './explain-error.ts';
import { StopError } from './stop-error.ts';

const isError = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

/** What is not a file (a device, a pipe, a link's target) cannot be put in place whole. */
const isPlace = async (file: string): Promise<boolean> => {
  try {
    return (await lstat(file)).isFile();
  } catch {
    return true;
  }
};

/**
 * Under a name of its own first, so that the file is there whole or not at all. Readable by its owner alone, for it
 * may hold contacts.
 */
const writeWhole = async (file: string, text: string): Promise<void> => {
  const part = `${file}.${process.pid}.part`;
  // Ctrl-C ends the process at once; this is all that it would leave behind.
  const cleanUp = (): void => rmSync(part, { force: true });
  process.once('exit', cleanUp);
  try {
    await writeFile(part, text, { mode: 0o600, flag: 'wx' });
    await rename(part, file);
  } finally {
    process.removeListener('exit', cleanUp);
    cleanUp();
  }
};

/** @throws StopError where the file cannot be written; nothing of it is left then */
export const writeOutput = async (file: string, text: string): Promise<void> => {
  try {
    await ((await isPlace(file)) ? writeWhole(file, text) : writeFile(file, text));
  } catch (error) {
    throw new StopError(`--output: ${describeFileError(error, file)}`);
  }
};

/** A reader that has seen enough (`| head`) is no failure: the verdict is the same. */
export const printOutput = (text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const end = (error: unknown): void => {
      if (error === null || error === undefined || isError(error, 'EPIPE')) {
        resolve();
      } else {
        reject(new StopError(describeFileError(error, 'The standard output')));
      }
    };
    process.stdout.once('error', end);
    process.stdout.write(text, end);
  });
