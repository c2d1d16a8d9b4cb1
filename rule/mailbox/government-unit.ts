/** What governments call their departments, in the fewest letters. */
const departments =
  'it is pd fd so hd mis ict itd its isd tech web gov sec net adm admin info lib police sheriff fire gis oem ems'.split(
    ' ',
  );
/** Of these an initial is enough in front: `rpd` is Roe's police. */
const uniformed = 'pd fd so hd'.split(' ');

/** How they shorten what they are, in front of their name or behind it: `corokit`, `rcit`. */
const kindInitials = ['co', 'ci', 'to', 'vo', 'c', 't', 'v'];
const kindEndings = ['cnty', 'cty', 'co', 'c'];

/** How local governments name their domains: `villageofroe`, `roecounty`. */
const kinds = 'city town village county township borough parish state'.split(' ');

/**
 * Whether the token begins as the initials of a local government do: `vor` and `vorpd` at villageofroe.gov, `rc` at
 * roecounty.gov; or shortens its name beside a department: `rocoit` at roecounty.gov, `itroco`.
 */
export const isGovernmentUnit = (token: string, organization: string): boolean =>
  isUnitOf(token, organization) || isUnitOf(token, organization.replace(kindBefore, ''));

const kindBefore = /^(city|town|village|county|township|borough)of/;

const isUnitOf = (token: string, organization: string): boolean =>
  initialsOf(organization).some(
    (initials) =>
      token.startsWith(initials) && token.length <= initials.length + (initials.length > 2 ? 3 : 0),
  ) ||
  (token.charAt(0) === organization.charAt(0) && uniformed.includes(token.slice(1))) ||
  departments.some(
    (department) =>
      (token.endsWith(department) && isAbbreviation(token.slice(0, -department.length), organization)) ||
      (token.startsWith(department) && isAbbreviation(token.slice(department.length), organization)),
  );

const initialsOf = (organization: string): readonly string[] => {
  const kind = kinds.find((word) => organization.length > word.length + 2 && organization.includes(word));
  if (kind === undefined) return [];
  const first = kind.charAt(0);
  if (organization.startsWith(`${kind}of`)) return [`${first}o${organization.charAt(kind.length + 2)}`];
  if (organization.startsWith(kind)) return [first + organization.charAt(kind.length)];
  return [organization.charAt(0) + first];
};

/** The name's first letter and others in their order, up to five; or such beside what shortens `city of`, `county`. */
const isAbbreviation = (letters: string, name: string): boolean =>
  letters.length >= 2 &&
  letters.length <= 6 &&
  ((letters.length <= 5 && isLettersOf(letters, name)) ||
    kindInitials.some((kind) => letters.startsWith(kind) && isLettersOf(letters.slice(kind.length), name)) ||
    kindEndings.some((kind) => letters.endsWith(kind) && isLettersOf(letters.slice(0, -kind.length), name)));

const isLettersOf = (letters: string, name: string): boolean => {
  if (letters === '' || letters.charAt(0) !== name.charAt(0)) return false;
  let at = 0;
  for (const letter of letters) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
};

/** Whether the token is the place's whole name beside a department: `itroe` at roecounty.gov, `roesheriff`. */
export const isPlaceAndDepartment = (token: string, organization: string): boolean =>
  departments.some((department) => {
    const place = token.startsWith(department)
      ? token.slice(department.length)
      : token.endsWith(department)
        ? token.slice(0, -department.length)
        : '';
    return place.length >= 4 && (organization.startsWith(place) || organization.endsWith(place));
  });
