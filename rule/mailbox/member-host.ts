/** Projects and societies whose members each get a mailbox by the name they log in with. */
const memberHosts = new Set(
  `debian.org ubuntu.com users.sourceforge.net cpan.org php.net freebsd.org openbsd.org netbsd.org gentoo.org gnome.org
fedoraproject.org kernel.org fsf.org fsfe.org archlinux.org acm.org ieee.org computer.org`.split(/\s+/),
);

/** Sub-domains at which universities and associations put persons and nobody else. */
const memberLabels = new Set(
  'alumni alum alumnos alumno student students stud studenti etu etudiant estudiante estudiantes member members users people personal'.split(
    ' ',
  ),
);

/** Parliaments: their members and those who work for one have mailboxes there, under whatever name. */
const parliaments = new Set(
  `senate house legis legislature parliament parl parlament parlement assembly congress senado senat camara diputados bundestag
landtag sejm riksdagen stortinget eduskunta europarl aph oireachtas nationalassembly assemblee-nationale knesset`.split(
    /\s+/,
  ),
);

/** What they register at a government's ending: `akleg.gov`, `roesenate.gov`, `myroehouse.gov`; the seat of another power is not one. */
const legislature =
  /(leg|legis|legislature|senate|parliament|assembly|statehouse|(?<!white|court|ware|light|power)house)$|^(capitol|legmt|asm|sen|cga|ilga|iga|gencourt|lrc)$/;
const isGovernments = /\.gov(\.|$)|\.us$/;

/** Whether a mailbox at the domain that no word shows to be a team's is a member's. */
export const isMemberHost = (domain: string): boolean => {
  if (memberHosts.has(domain)) return true;
  const labels = domain.split('.');
  if (labels.slice(0, -1).some((label) => parliaments.has(label))) return true;
  if (isGovernments.test(domain) && labels.slice(0, -1).some((label) => legislature.test(label))) return true;
  return labels.slice(0, -2).some((label) => memberLabels.has(label));
};
