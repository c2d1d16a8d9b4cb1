/** How local governments name their domains: `villageofroe`, `roecounty`. */
const kinds = 'city town village county township borough parish state'.split(' ');

/** What they call their departments, in the fewest letters. */
const departments = ['it', 'is', 'pd', 'fd', 'so', 'hd', 'mis', 'ict', 'itd', 'its'];

/**
 * Whether the token begins as the initials of such a name do: `vor` and `vorpd` at villageofroe.gov, `rc` at
 * roecounty.gov; or shortens it in front of a department: `rocoit` at roecounty.gov.
 */
export const isGovernmentAcronym = (token: string, organization: string): boolean => {
  const kind = kinds.find((word) => organization.length > word.length + 2 && organization.includes(word));
  if (kind === undefined) return false;
  return (
    initialsOf(organization, kind).some((initials) => begins(token, initials)) ||
    isShortened(token, organization)
  );
};

const initialsOf = (organization: string, kind: string): readonly string[] => {
  const first = kind.charAt(0);
  if (organization.startsWith(`${kind}of`)) return [`${first}o${organization.charAt(kind.length + 2)}`];
  if (organization.startsWith(kind)) return [first + organization.charAt(kind.length)];
  return [organization.charAt(0) + first];
};

const begins = (token: string, initials: string): boolean =>
  token.startsWith(initials) && token.length <= initials.length + (initials.length > 2 ? 3 : 0);

const isShortened = (token: string, organization: string): boolean =>
  departments.some((department) => {
    const head = token.slice(0, -department.length);
    return (
      token.endsWith(department) && head.length >= 2 && head.length <= 4 && isLettersOf(head, organization)
    );
  });

/** The first letter, and others of the name in their order. */
const isLettersOf = (head: string, name: string): boolean => {
  if (head.charAt(0) !== name.charAt(0)) return false;
  let at = 0;
  for (const letter of head) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
};
