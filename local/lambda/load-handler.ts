import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export type Handler = (event: unknown, context: unknown) => unknown;

/** `index.handler` in the task's root: index.js, index.mjs or index.cjs, and what it exports as `handler`. */
export async function loadHandler(root: string, name: string): Promise<Handler> {
  const [module = '', exported = ''] = name.split('.');
  const file = ['.js', '.mjs', '.cjs']
    .map((end) => join(root, module + end))
    .find((path) => existsSync(path));
  if (file === undefined) {
    throw nameError('Runtime.ImportModuleError', `Cannot find module '${module}'`);
  }
  const loaded: unknown = file.endsWith('.mjs')
    ? await import(pathToFileURL(file).href)
    : createRequire(file)(file);
  const handler: unknown = Reflect.get(loaded as object, exported);
  if (typeof handler !== 'function') {
    throw nameError('Runtime.HandlerNotFound', `${name} is undefined or not exported`);
  }
  return handler as Handler;
}

export function nameError(name: string, message: string): Error {
  const error = new Error(message);
  error.name = name;
  return error;
}
