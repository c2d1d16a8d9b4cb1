import type { ArgDef, ArgsDef } from 'citty';
import type { Command } from './execute-command.ts';
import { GAP, indentText, padText, wrapText } from './layout.ts';

/** Lines that are longer are hard to read, however wide the terminal is. */
const WIDEST = 100;

/** What `--help` prints. */
export function renderHelp<Args extends ArgsDef>(command: Command<Args>, terminalWidth = WIDEST): string {
  const { name, description, args, examples = [], exitCodes = {} } = command;
  const width = Math.min(terminalWidth, WIDEST);
  const known = Object.entries<ArgDef>(args);
  const places = known.filter(([, { type }]) => type === 'positional').map(describePlace);
  const options = known.filter(([, { type }]) => type !== 'positional').map(describeOption);
  const sections = [
    [`Usage: ${[name, ...places.map(({ term }) => term), '[options]'].join(' ')}`],
    wrapText(description, width),
    listTerms('Arguments:', places, width),
    listTerms('Options:', [...options, { term: '--help', text: 'print this' }], width),
    examples.length > 0 ? ['Examples:', ...examples.map((example) => GAP + example)] : [],
    listTerms(
      'Exit codes:',
      Object.entries({ ...exitCodes, 2: 'an argument or a file was not right' }).map(([term, text]) => ({
        term,
        text,
      })),
      width,
    ),
  ];
  const filled = sections.filter((lines) => lines.length > 0);
  return `${filled.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

interface Term {
  readonly term: string;
  readonly text: string;
}

const describePlace = ([name, { description = '' }]: [string, ArgDef]): Term => ({
  term: name.toUpperCase(),
  text: description,
});

const describeOption = ([name, { valueHint, description = '', default: value }]: [string, ArgDef]): Term => ({
  term: [`--${name}`, valueHint].filter(Boolean).join(' '),
  text: value === undefined ? description : `${description} (${value} when left out)`,
});

function listTerms(head: string, terms: readonly Term[], width: number): string[] {
  const longest = Math.max(0, ...terms.map(({ term }) => term.length));
  const margin = GAP + ' '.repeat(longest) + GAP;
  const lines = terms.flatMap(({ term, text }) => {
    const [first = '', ...rest] = indentText(text, width, margin);
    return [GAP + padText(term, longest) + GAP + first.slice(margin.length), ...rest];
  });
  return lines.length === 0 ? [] : [head, ...lines];
}
