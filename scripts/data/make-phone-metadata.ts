import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/**
 * Makes rule/phone/metadata.data.json of libphonenumber-js's full metadata: the numbering plans, without the formats
 * for printing a number, which the rule never does. One string, for V8 reads JSON in a string faster than an object in
 * code, and only when somebody parses it.
 */
const TARGET = 'rule/phone/metadata.data.json';
/** Where a country's entry, and that of a calling code without a country, holds its formats. */
const FORMATS = 4;

interface Metadata {
  readonly countries: Readonly<Record<string, readonly unknown[]>>;
  readonly nonGeographic: Readonly<Record<string, readonly unknown[]>>;
}

const withoutFormats = (entries: Metadata['countries']): Metadata['countries'] =>
  Object.fromEntries(
    Object.entries(entries).map(([code, entry]) => [
      code,
      entry.map((value, index) => (index === FORMATS ? 0 : value)),
    ]),
  );

const metadata: Metadata = createRequire(import.meta.url)('libphonenumber-js/metadata.max.json');
const slim = {
  ...metadata,
  countries: withoutFormats(metadata.countries),
  nonGeographic: withoutFormats(metadata.nonGeographic),
};
await writeFile(TARGET, `${JSON.stringify(JSON.stringify(slim))}\n`);
