import { access, constants, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Before anything is asked of AWS: evidence is never overwritten, and a folder must be there. */
export async function checkOutput(file: string): Promise<void> {
  const exists = await access(file).then(
    () => true,
    () => false,
  );
  if (exists) {
    throw new Error(`${file} exists, and evidence is not overwritten: give another --output.`);
  }
  await access(dirname(file), constants.W_OK).catch(() => {
    throw new Error(`${dirname(file)} is no folder that can be written to.`);
  });
}

/** The whole file or none of it. */
export async function writeWhole(file: string, text: string): Promise<void> {
  const unfinished = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    const handle = await open(unfinished, 'wx', 0o600);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await checkOutput(file);
    await rename(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
  }
}
