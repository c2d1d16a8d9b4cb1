import { readdir, readFile } from 'node:fs/promises';

/** Text between a heading and the next one of its level or above; undefined where there is no such heading. */
export const sectionOf = (text: string, heading: string): string | undefined => {
  const lines = withoutFences(text).split('\n');
  const start = lines.indexOf(heading);
  if (start === -1) {
    return undefined;
  }
  const level = heading.indexOf(' ');
  const end = lines.findIndex((line, index) => {
    const found = /^#+(?= )/.exec(line)?.[0].length;
    return index > start && found !== undefined && found <= level;
  });
  return text
    .split('\n')
    .slice(start + 1, end === -1 ? undefined : end)
    .join('\n');
};

/** The contents of fenced blocks in a language. */
export const fencesOf = (text: string, language: string): readonly string[] =>
  [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)]
    .filter(([, found]) => found === language)
    .map(([, , content = '']) => content);

/** Fenced lines blanked, so that a `# comment` in a shell block is no heading and line numbers stay. */
const withoutFences = (text: string): string =>
  text.replaceAll(/^```[\s\S]*?^```$/gm, (fence) => '\n'.repeat(fence.split('\n').length - 1));

/** The cells of every row of every table, heads and rules left out. */
export const tableRowsOf = (text: string): readonly (readonly string[])[] => {
  const lines = text.split('\n');
  return lines
    .filter((line, index) => line.startsWith('|') && !isRule(line) && !isRule(lines[index + 1] ?? ''))
    .map((line) =>
      line
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim()),
    );
};

const isRule = (line: string): boolean => /^\|[\s|:-]+\|$/.test(line) && line.includes('-');

/** What stands in backticks. */
export const codeSpansOf = (text: string): readonly string[] =>
  [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);

/** The fragments by which GitHub links to a text's headings. */
export const anchorsOf = (text: string): ReadonlySet<string> =>
  new Set(
    [...withoutFences(text).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );

/** Targets of links within the repository: `../parameters.md#checks`. */
export const relativeLinksOf = (text: string): readonly string[] =>
  [...withoutFences(text).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target));

/** Every text that people read, by its path from the root of the repository. */
export const readDocs = async (): Promise<ReadonlyMap<string, string>> => {
  const docs = await readdir('docs', { recursive: true });
  const paths = [
    'README.md',
    'CHANGELOG.md',
    ...docs.filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`),
  ];
  const texts = await Promise.all(paths.map(async (path) => [path, await readFile(path, 'utf8')] as const));
  return new Map(texts);
};
