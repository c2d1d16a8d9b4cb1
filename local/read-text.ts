import { readFile } from 'node:fs/promises';

export type ReadText = { readonly text: string } | { readonly problem: string };

const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  ENOTDIR: 'There is no such file.',
  EISDIR: 'It is a folder.',
  EACCES: 'You may not read it.',
};

/** A file's text, or the sentence that says why there is none. */
export async function readText(file: string): Promise<ReadText> {
  try {
    return { text: await readFile(file, 'utf8') };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
    return { problem: PROBLEMS[code] ?? `It cannot be read (${code}).` };
  }
}
