import type { MetadataJson } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/max/metadata';

/**
 * The world's numbering plans, 156 kB, of libphonenumber-js: the "max" set, for "min" knows lengths only,
 * and would pass most numbers that nobody can be reached at.
 *
 * A function, and a file of its own, so that loading can be put off until a number is to be judged without
 * anything else changing.
 */
export const phoneMetadata = (): MetadataJson => metadata;
