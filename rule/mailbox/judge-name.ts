import type { LocalPart } from './local-part.ts';
import { isFamilyName, isGivenName, isPlainlyName } from './name-lists.ts';
import { isNameTitle, kindOfWord } from './vocabulary.ts';

/** `strong`: names, of the lists, in a company's pattern. `pattern`: the pattern alone. `single`: one name alone. */
export type NameSays = 'strong' | 'pattern' | 'single' | undefined;

const isName = (word: string): boolean => isGivenName(word) || isFamilyName(word);
const isUnknown = (word: string): boolean => kindOfWord(word) === undefined;
const particles = new Set(
  'van von der den de del della di da dos du la le el al bin ibn ben abu o mc mac st ten ter zu'.split(' '),
);

/** Whether the local part has the shape of a person's name, by the lists of names and by the pattern. */
export const judgeName = (local: LocalPart): NameSays => {
  const all = local.tokens.filter((token) => token !== '' && !/\d/.test(token));
  const titled = all.length > 1 && all.some(isNameTitle);
  const rest = all.filter((token) => !isNameTitle(token) && (isUnknown(token) || isName(token)));
  const withoutParticles = rest.filter((token) => !particles.has(token));
  const tokens = withoutParticles.length > 0 ? withoutParticles : rest;
  if (titled && tokens.length > 0 && tokens.length <= 3) return 'strong';
  const dotted = local.separators.every((separator) => separator === '.');
  const full = tokens.filter((token) => token.length > 1);
  if (tokens.length >= 2 && tokens.length <= 4 && full.length >= 1) return judgeSeveral(tokens, full, dotted);
  if (tokens.length === 1 && tokens[0] !== undefined) return judgeOne(tokens[0]);
  return undefined;
};

const judgeSeveral = (tokens: readonly string[], full: readonly string[], dotted: boolean): NameSays => {
  const named = full.filter(isName).length;
  if (named === full.length || named >= 2) return 'strong';
  if (full.length < tokens.length) {
    // Initials beside one word: j.roe, jane.m.roe, roe-j.
    if (named > 0) return 'strong';
    return dotted && full.every((word) => word.length >= 3) ? 'pattern' : undefined;
  }
  if (full.length === 2 && full.some((word) => isGivenName(word))) return dotted ? 'strong' : 'pattern';
  return dotted && full.length <= 3 && full.every((word) => word.length >= 3) ? 'pattern' : undefined;
};

const judgeOne = (token: string): NameSays => {
  if (isPlainlyName(token)) return 'single';
  if (isName(token)) return undefined;
  if (token.length >= 5 && isFamilyName(token.slice(1))) return 'pattern';
  if (token.length >= 6 && isFamilyName(token.slice(2))) return 'pattern';
  if (token.length >= 5 && (isGivenName(token.slice(0, -1)) || isFamilyName(token.slice(0, -1))))
    return 'pattern';
  return isTwoNames(token) || hasSurnameEnding(token) ? 'pattern' : undefined;
};

/** What a place is called after a person: no surname follows the given name there. */
const placeEnding =
  /^(s|town|ton|ville|city|burg|borough|land|shire|county|wood|field|ford|ia|ic|ica|ics|is|us|ium|um|ation|ware|soft|tech|net|lab|labs|corp|group|bank)$/;

const isTwoNames = (token: string): boolean => {
  for (let at = 3; at <= token.length - 3; at += 1) {
    const [head, tail] = [token.slice(0, at), token.slice(at)];
    if (isGivenName(head) && isFamilyName(tail)) return true;
    if (isFamilyName(head) && isGivenName(tail)) return true;
    if (at >= 5 && tail.length >= 4 && isGivenName(head) && isUnknown(tail) && !placeEnding.test(tail))
      return true;
  }
  return false;
};

/** Endings of surnames, seven letters or more in all, that hardly a word has. */
const surnameEndings =
  `enko chuk chyk ovych ovich evich ovic evic owicz ewicz owski ewski inski ynski owska ewska czyk czak
opoulos opoulou idis iadis akis oglu zade qizi shvili adze ashvili nidze yants sson sdottir kainen inen onen anen quist qvist kvist strom
strand gaard hoff huber hauser inger muller meier meyer mayr bauer escu eanu ianu ovsky evsky ovskaya ovska kov kova rov rova nov nova lov lova
sov sova dov dova tov tova mov mova hov hova zov zova yev yeva iev ieva skis auskas iauskas unas iene aite
ashvili ullah uddin allah singh rajan appan samy krishnan kumar reddy subramaniam wardhana wijaya saputra sunan porn wong
zadeh pour nejad inejad mann stein berger dottir bakke rud stad olainen`.split(/\s+/);

const hasSurnameEnding = (token: string): boolean =>
  token.length >= 7 &&
  surnameEndings.some((ending) => token.length >= ending.length + 3 && token.endsWith(ending));
