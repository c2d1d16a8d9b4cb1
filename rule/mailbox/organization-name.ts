import { kindOfWord } from './vocabulary.ts';

/** What a domain tells about the organization that has it. */
export interface Organization {
  /** The label that it registered: `acme` in mail.acme.co.uk, as far as can be told without a list. */
  readonly label: string;
  /** All labels but the last: `dot` and `state` in dot.state.example. */
  readonly labels: readonly string[];
  /** A government's, a town's or an army's: no person registers a domain there. */
  readonly isGovernment: boolean;
  /** As above, or a university's: hardly a person registers a domain there. */
  readonly isInstitutional: boolean;
  /** `.com`, `.co.uk`, `.com.br`: where companies are, and persons less than under `.org`, `.net` or a country's code. */
  readonly isCommercial: boolean;
}

/** Labels under which organizations register, and which are never the organization's own name. */
const suffixLabels = new Set(
  'com org net edu gov mil int co ac or ne go gob gouv gov govt gub info biz state k12 lib ci cc gc gv admin europa bund'.split(
    ' ',
  ),
);
const governmentLabels = new Set('gov mil int gouv gob govt gub'.split(' '));
const governmentEndings = [
  '.admin.ch',
  '.gc.ca',
  '.europa.eu',
  '.gv.at',
  '.go.jp',
  '.go.kr',
  '.bund.de',
  '-nsn.gov',
];
/** What towns and counties call their domains, under whatever ending: `cityofroe.org`, `roecounty.us`. */
const localName = /^(city|town|village|county|township|borough)of..|...(county|township)$/;
/** Towns and counties under their state, as the .us registry had them: `co.roe.or.us`. */
const underState = /\.[^.]{2}\.us$/;
const localLabels = new Set('co ci state k12 lib town vil cc city county'.split(' '));

const isGovernment = (domain: string, registered: string, isUnderState: boolean): boolean =>
  domain
    .split('.')
    .slice(1)
    .some((label) => governmentLabels.has(label)) ||
  governmentEndings.some((ending) => domain.endsWith(ending)) ||
  localName.test(registered) ||
  (isUnderState && domain.split('.').some((label) => localLabels.has(label)));

export const readOrganization = (domain: string): Organization => {
  const labels = domain.split('.');
  const isUnderState = underState.test(domain);
  const own = labels.slice(0, isUnderState ? -2 : -1);
  const [registered = ''] = [...own.filter((label) => !suffixLabels.has(label)).slice(-1), ...own];
  const label = registered.replaceAll('-', '');
  const ofGovernment = isGovernment(domain, label, isUnderState);
  return {
    label,
    labels: labels.slice(0, -1),
    isGovernment: ofGovernment,
    isInstitutional: ofGovernment || labels.slice(1).some((part) => part === 'edu' || part === 'ac'),
    isCommercial: /\.com$|\.com?\.[^.]{2}$/.test(domain),
  };
};

/** States that towns add to their name where it is not the only one: `roetexas`. */
const states =
  /^(alabama|alaska|arizona|arkansas|california|calif|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|mass|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|ohio|oklahoma|oregon|penn|pennsylvania|tenn|tennessee|texas|utah|vermont|virginia|washington|wisconsin|wyoming)$/;

/** `roe@roecounty.gov`, `roe@roeoh.gov`: a place's name, at a government that adds what it is or where. */
export const isPlaceOf = (letters: string, { label, isGovernment: ofGovernment }: Organization): boolean => {
  if (!ofGovernment || letters.length < 3) return false;
  const at = label.lastIndexOf(letters);
  const [before, rest] = [label.slice(0, Math.max(at, 0)), label.slice(at + letters.length)];
  if (at > 0) return rest === '' && kindBefore.test(before);
  return at === 0 && (rest.length === 2 || states.test(rest) || kindOfWord(rest) !== undefined);
};

/** `villageofroe`, `cityroe`. */
const kindBefore = /^(city|town|village|county|township|borough)(of)?$/;
