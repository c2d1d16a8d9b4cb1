/** How local governments name their domains: `villageofroe`, `roecounty`. */
const kinds = 'city town village county township borough parish state'.split(' ');

/**
 * Whether the token begins as the initials of such a name do: `vor` and `vorpd` at villageofroe.gov,
 * `rc` and `rcit` at roecounty.gov.
 */
export const isGovernmentAcronym = (token: string, organization: string): boolean => {
  for (const kind of kinds) {
    for (const start of [`${kind}of`, kind]) {
      if (organization.length > start.length + 2 && organization.startsWith(start)) {
        const initials =
          kind.charAt(0) + (start.endsWith('of') ? 'o' : '') + organization.charAt(start.length);
        if (begins(token, initials)) return true;
      }
    }
    if (organization.length > kind.length + 2 && organization.endsWith(kind)) {
      if (begins(token, organization.charAt(0) + kind.charAt(0))) return true;
    }
  }
  return false;
};

const begins = (token: string, initials: string): boolean =>
  token.startsWith(initials) &&
  token.length <= initials.length + (initials.length > 2 ? 3 : 0) &&
  token.length >= 2;
