import { isGovernmentUnit, isPlaceAndDepartment } from './government-unit.ts';
import { judgeToken } from './judge-name.ts';
import { isGivenName, isListedName, isPlainlyName, isPlainWord } from './name-lists.ts';
import type { Organization } from './organization-name.ts';
import { segment } from './segment.ts';
import { kindOfWord, type WordKind } from './vocabulary.ts';
import { compoundEndings } from './words/team-words-more.ts';

/** `ambiguous`: a word of a team's in one language, somebody's name in another. `organization`: its own name. */
export type TokenKind = WordKind | 'ambiguous' | 'organization' | 'number';

/** Words of two and three letters that stand glued to others (`itops`, `hrteam`); with any, every name could be spelled. */
const shortGlued = new Set(
  `it is ti hr qa ap ar pr vp of aws dev ops sec sre soc noc and for the inc sys net web app api log dba dns tld nic cve cna vdp gcp k8s
crm erp sap tax pay mis iam sso pki job art new key hub lab all our ict cio cto cso ceo cfo coo map gis hpc nsoc bug soc vpn`.split(
    /\s/,
  ),
);

/** Of other languages only long words are looked for inside a token. */
const gluedForeign = 5;

/** Enough at the end or the beginning of a token whose rest is unknown (`voeadmin`, `allstategtld`). */
const tellingEnds =
  `admin admins administrator team security support helpdesk servicedesk registry registrar registries domain
domains gtld gtlds tld cctld cvd cve cvdp psirt csirt cert sirt infosec devops ops secops sysadmin webmaster hostmaster postmaster
netadmin billing accounts accounting finance services operations networks network systems technology infosystems tech
techsupport itsupport alerts alert notification notifications maint maintainers devel users office dept department council
police library sheriff schools hospital bounty vulnerability disclosure disclosures vdp legal marketing invoices orders
clerks directors office secretariat seguridad securite customerservice customerservices reporting reports bugzilla engineering helpline cyber`.split(
    /\s+/,
  );
const tellingStarts =
  'aws icann poc admin security support team helpdesk infosec psirt csirt registry domains vuln cert devops billing'.split(
    ' ',
  );

const gluedKind = (word: string): WordKind | undefined => {
  if (shortGlued.has(word)) return kindOfWord(word);
  if (word.length <= 3) return undefined;
  const kind = kindOfWord(word);
  if (kind === 'foreign' && word.length < gluedForeign) return undefined;
  return kind;
};

const kindOfGlued = (token: string): TokenKind | undefined => {
  if (token.length < 5) return undefined;
  const words = segment(token, gluedKind);
  if (words === undefined || words.kinds.every((kind) => kind === 'joining' || kind === 'topic'))
    return undefined;
  if (words.words.length * 3 > token.length + 2) return undefined;
  if (words.kinds.at(-1) === 'seat' && !words.words.includes('office')) return 'seat';
  if (words.kinds.includes('team') || words.kinds.includes('foreign')) return 'team';
  if (words.kinds.includes('seat')) return 'seat';
  return words.kinds.includes('account') ? 'account' : 'general';
};

const compounds = compoundEndings.split(/\s/).filter((ending) => ending.length >= 4);

const restIsFine = (rest: string, word: string): boolean =>
  rest.length >= (word.length > 4 || word === 'tld' ? 2 : 3) &&
  (word.length >= 8 || rest.length === 2 || !isGivenName(rest));

const hasTellingEnd = (token: string): boolean =>
  tellingEnds.some((end) => token.endsWith(end) && restIsFine(token.slice(0, -end.length), end)) ||
  // Christelle ends as `poststelle` does.
  (compounds.some((end) => token.length >= end.length + 4 && token.endsWith(end)) && !isPlainlyName(token)) ||
  tellingStarts.some((start) => token.startsWith(start) && restIsFine(token.slice(start.length), start));

/** Registries of top-level domains speak of `dot` and the domain: `dotmuseum`. */
const isRegistryDot = (token: string): boolean => token.length >= 6 && token.startsWith('dot');

/** `corneliatech` at corneliaga.gov: the organization's name, cut anywhere, and a word, however short. */
const besideOrganization = (token: string, organization: string): boolean => {
  // The label itself, or a part of it, is a name at a domain of that name (karme@karme.de).
  if (organization.includes(token)) return false;
  for (let at = 3; at <= token.length - 2; at += 1) {
    const [head, tail] = [token.slice(0, at), token.slice(at)];
    if (organization.includes(head) && isTeamish(tail)) return true;
    if (token.length - at >= 3 && organization.includes(tail) && isTeamish(head)) return true;
  }
  return false;
};

/** Beside the organization's name these few letters are enough; elsewhere they would be anything. */
const shortDepartments = new Set(
  'it is pd fd so hd mis ict gov adm sd isd lib web net sheriff fire'.split(' '),
);

const isTeamish = (word: string): boolean => {
  const kind = kindOfWord(word);
  if (kind === 'joining') return word.length >= 4;
  return (
    shortDepartments.has(word) ||
    kind === 'team' ||
    kind === 'foreign' ||
    kind === 'general' ||
    kind === 'account'
  );
};

/** A unit of the organization's: its name or its initials, and a word for a department. */
const isUnit = (token: string, { label, labels, isGovernment }: Organization): boolean =>
  besideOrganization(token, label) ||
  (isGovernment &&
    (isGovernmentUnit(token, label) || isTwoLabels(token, labels) || fieldAtAnEnd.test(token)));

/** Where no person registers a domain, the field's word at either end of a longer one: `techforroe`. */
const fieldAtAnEnd = /^(tech|web|info|data|digital)...|...(web|info|data|net|gov)$/;

/** At a government's, whatever name the token could be as well: `jacksonlibrary` at jacksoncounty.gov is no Mr Jackson's. */
const isUnitOfPlace = (token: string, { label, isGovernment }: Organization): boolean =>
  isGovernment && (isPlaceAndDepartment(token, label) || besideOrganization(token, label));

/** `orbvm` at bvm.or.example: the domain's labels, run together. */
const isTwoLabels = (token: string, labels: readonly string[]): boolean =>
  labels.some((first) => token.startsWith(first) && labels.includes(token.slice(first.length)));

/** What one token says: whole first, then glued words, then by its ends. */
export const kindOfToken = (token: string, organization: Organization): TokenKind | undefined => {
  if (token === '') return 'number';
  const exact = kindOfWord(token);
  if (exact === 'foreign') return isPlainlyName(token) ? 'ambiguous' : 'team';
  if (exact !== undefined) return exact;
  if (isListedName(token) && !isPlainWord(token)) return undefined;
  if (isUnitOfPlace(token, organization)) return 'team';
  if (judgeToken(token) === undefined && isUnit(token, organization)) return 'team';
  const glued = kindOfGlued(token);
  if (glued !== undefined) return glued;
  if (hasTellingEnd(token) || isRegistryDot(token)) return 'team';
  return token.length >= 2 && isOwnLabel(token, organization) ? 'organization' : undefined;
};

const isOwnLabel = (token: string, { label, labels, isGovernment }: Organization): boolean =>
  token === label || (isGovernment && labels.includes(token));
