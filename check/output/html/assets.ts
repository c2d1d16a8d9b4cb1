import { readFileSync } from 'node:fs';

// check/bundle-check.ts puts the files' text in place of this module: the bundle is one file.
const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

export const STYLE = read('./page.css');
export const SCRIPT = read('./page.js');
