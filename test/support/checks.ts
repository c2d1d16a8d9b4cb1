import type { CheckId } from '../../rule/checks/check-id.ts';
import { CHECKS } from '../../rule/checks/index.ts';
import type { Contact, ContactKind } from '../../rule/contacts.ts';
import { normalizeContact } from '../../rule/normalized-contact.ts';
import { parseParameters } from '../../rule/parameters.ts';

/** An alternate contact that no check complains of. */
export const teamContact = (kind: ContactKind, changes: Partial<Contact> = {}): Contact => ({
  kind,
  name: 'Security Operations',
  title: 'Team',
  email: 'security-team@kestrel-freight.com',
  phone: '+44 20 7123 4567',
  ...changes,
});

/** A primary contact that no check complains of. */
export const primaryContact = (changes: Partial<Contact> = {}): Contact => ({
  kind: 'PRIMARY',
  name: 'Kestrel Freight Cloud Team',
  phone: '+44 20 7123 4568',
  country: 'GB',
  ...changes,
});

/** What one check says of these contacts: `SECURITY email`, one for each finding. */
export const complaintsOf = (
  id: CheckId,
  contacts: readonly Contact[],
  parameters: Readonly<Record<string, string>> = {},
): readonly string[] => {
  const check = CHECKS.find((candidate) => candidate.id === id);
  if (check === undefined) {
    throw new Error(`There is no check ${id}.`);
  }
  const policy = parseParameters(JSON.stringify(parameters), { rootReadable: true });
  const country = contacts.find(({ kind }) => kind === 'PRIMARY')?.country;
  const findings = check.find({
    contacts: contacts.map((contact) => normalizeContact(contact, country)),
    policy,
  });
  return findings.map(({ contact, field }) => `${contact} ${field}`);
};
