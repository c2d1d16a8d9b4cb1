/** A file's JSON, or the sentence that says why there is none; it never quotes what stands in the file. */
export function parseJson(file: string): { readonly value: unknown } | { readonly problem: string } {
  // Editors on Windows put a byte order mark first.
  const text = file.replace(/^\ufeff/, '');
  if (text.trim() === '') {
    return { problem: 'It is empty.' };
  }
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { problem: `It is not JSON (${describePlace(text, findMistake(text))}).` };
  }
}

function describePlace(text: string, position: number): string {
  const lines = text.slice(0, position).split('\n');
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}

const BLANKS = /[ \t\n\r]*/y;
const TOKEN =
  /(?<mark>[{}[\],:])|(?<text>"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** In what is expected, `"` stands for any string and `0` for numbers, true, false and null. */
const VALUE = '{["0';

/**
 * Where JSON ends to be JSON: at the first token that cannot stand there. JSON.parse names a position in some of its
 * messages alone, and quotes the text in others.
 */
function findMistake(text: string): number {
  const open: ('}' | ']')[] = [];
  let expected = VALUE;
  let position = 0;
  for (;;) {
    position = skip(BLANKS, text, position)?.end ?? position;
    const token = skip(TOKEN, text, position);
    const kind = token?.groups['mark'] ?? (token?.groups['text'] === undefined ? '0' : '"');
    if (token === undefined || !expected.includes(kind)) {
      return position;
    }
    const isKey = kind === '"' && !expected.includes('0');
    if (kind === '{' || kind === '[') {
      open.push(kind === '{' ? '}' : ']');
    } else if (kind === '}' || kind === ']') {
      open.pop();
    }
    expected = isKey ? ':' : expectAfter(kind, open.at(-1));
    position = token.end;
  }
}

function expectAfter(kind: string, closing: '}' | ']' | undefined): string {
  switch (kind) {
    case '{':
      return '"}';
    case '[':
      return `${VALUE}]`;
    case ':':
      return VALUE;
    case ',':
      return closing === '}' ? '"' : VALUE;
    default:
      return closing === undefined ? '' : `,${closing}`;
  }
}

function skip(pattern: RegExp, text: string, position: number) {
  pattern.lastIndex = position;
  const found = pattern.exec(text);
  return found === null ? undefined : { groups: found.groups ?? {}, end: position + found[0].length };
}
