import type { MetadataJson } from 'libphonenumber-js/core';
import metadata from './metadata.data.json' with { type: 'json' };

let parsed: MetadataJson | undefined;

/**
 * The world's numbering plans, of libphonenumber-js: the "max" set, for "min" knows lengths only, and would pass most
 * numbers that nobody can be reached at. Parsed when a number is first judged.
 */
export const phoneMetadata = (): MetadataJson => {
  parsed ??= JSON.parse(metadata) as MetadataJson;
  return parsed;
};
