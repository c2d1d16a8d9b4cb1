import data from './transliteration.data.json' with { type: 'json' };

let spellings: ReadonlyMap<number, string> | undefined;

const decode = (): ReadonlyMap<number, string> => {
  const decoded = new Map<number, string>();
  for (const [first, run] of Object.entries(data.runs)) {
    let code = Number.parseInt(first, 16);
    for (const spelling of run.split(' ')) {
      decoded.set(code, spelling);
      code += 1;
    }
  }
  for (const entry of data.han.split(' ')) {
    let end = 0;
    while (entry.charCodeAt(end) < 128) end += 1;
    for (const character of entry.slice(end)) decoded.set(character.charCodeAt(0), entry.slice(0, end));
  }
  return decoded;
};

const initials = data.hangul.initials.split(' ');
const vowels = data.hangul.vowels.split(' ');
const finals = data.hangul.finals.split(' ');

const firstHangul = 0xac00;
const lastHangul = 0xd7a3;

/** One character (of the basic plane, where all that are known stand) of another script in Latin letters; nothing where no spelling is known. */
export const transliterate = (character: string): string => {
  const code = character.charCodeAt(0);
  if (code >= firstHangul && code <= lastHangul) {
    const index = code - firstHangul;
    return `${initials[Math.floor(index / 588)]}${vowels[Math.floor((index % 588) / 28)]}${finals[index % 28]}`;
  }
  spellings ??= decode();
  return spellings.get(code) ?? '';
};
