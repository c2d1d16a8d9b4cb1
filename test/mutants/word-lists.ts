/**
 * A plug-in of Stryker's: leaves data and headings as they are. Which words are in a list is held by tables of cases
 * and by figures over thousands of mailboxes; a mutant of each word would hide the mutants of what is done with them.
 */

/** A node of Babel's tree, as far as it is looked at. */
interface Node {
  readonly type: string;
  readonly id?: { readonly name?: string };
  readonly init?: Node | null;
  readonly key?: { readonly name?: string };
}

/** A table of at least this many texts is data. */
const SHORTEST_WORD_LIST = 10;

/** Texts below a node, however deep. */
const countTexts = (node: unknown): number => {
  if (typeof node !== 'object' || node === null) {
    return 0;
  }
  if (Reflect.get(node, 'type') === 'StringLiteral') {
    return 1;
  }
  const children = Object.entries(node).flatMap(([name, child]) => (name === 'loc' ? [] : [child]));
  return children.reduce<number>((sum, child) => sum + countTexts(child), 0);
};

const isWordList = ({ type, id, init }: Node): boolean =>
  type === 'VariableDeclarator' &&
  /^[A-Z][A-Z_]+$/.test(id?.name ?? '') &&
  !/Function/.test(init?.type ?? '') &&
  countTexts(init) >= SHORTEST_WORD_LIST;

/** The one sentence that documents a check; a test of the documents holds it. */
const isHeading = ({ type, key }: Node): boolean => type === 'ObjectProperty' && key?.name === 'title';

const shouldIgnore = ({ node }: { readonly node: Node }): string | undefined => {
  if (isWordList(node)) {
    return 'a word list: data, not logic';
  }
  return isHeading(node) ? 'a heading' : undefined;
};

export const strykerPlugins = [{ kind: 'Ignore', name: 'word-lists', value: { shouldIgnore } }];
