import { eastAsianTeamEndings, eastAsianTeamWords } from './words/east-asian-words.ts';

const words = eastAsianTeamWords.split(/\s/).filter((word) => word !== '');

/** Kana, Chinese characters and Hangul syllables, and nothing else. */
const eastAsian = /^[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]+$/;

/** The characters, if there are East Asian letters and nothing else but spaces; none otherwise. */
const letters = (name: string): readonly string[] => {
  const characters = [...name].filter((character) => character.trim() !== '' && character !== '・');
  return eastAsian.test(characters.join('')) ? characters : [];
};

/** Whether a name that is written without spaces is a team's. */
export const isEastAsianTeam = (name: string): boolean => {
  if (words.some((word) => name.includes(word))) return true;
  return letters(name)
    .slice(2)
    .slice(-1)
    .some((last) => eastAsianTeamEndings.includes(last));
};

/** Two to six letters, and no word for a team: the length of a person's name. */
export const isEastAsianPerson = (name: string): boolean => {
  const characters = letters(name);
  return characters.length >= 2 && characters.length <= 6 && !isEastAsianTeam(name);
};

/** Such a name a letter a word, so that 김민준 is found in `kimmj`; nothing where the name is not of the kind. */
export const eastAsianSyllables = (name: string): readonly string[] => {
  const characters = letters(name);
  return characters.length <= 6 ? characters : [];
};
