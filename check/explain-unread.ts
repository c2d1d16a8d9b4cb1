import type { RuleError } from '../rule/errors.ts';
import type { Target } from './aws/select-accounts.ts';

/** What the organization says after the run about an account that could be read no more. */
export type Whereabouts = { readonly left: boolean; readonly state: string | undefined };

/** How the account was to be read, for what to do differs. */
export type Way = 'own' | 'by-id' | 'by-role';

const stripEnd = (text: string): string => text.replace(/: the role must be allowed [\w:]+\.$/, '');

const describeDenied = (error: RuleError, way: Way, role: string | undefined): string => {
  const operation = error.cause?.operation;
  if (operation === undefined) {
    return error.detail;
  }
  const summary = stripEnd(error.detail);
  if (operation === 'sts:AssumeRole') {
    return `${summary}: there is no role ${role} in the account, or it does not trust you, or you may not take it.`;
  }
  if (way === 'by-id') {
    return `${summary}: your role must be allowed ${operation} for this account. By AccountId only the management account and the delegated administrator for Account Management may read, with trusted access on.`;
  }
  return `${summary}: ${way === 'by-role' ? `role ${role}` : 'your role'} must be allowed ${operation}.`;
};

/** A sentence with AWS's own words for errors, and what to do; never a contact's value. */
export const explainUnread = (
  error: RuleError,
  way: Way,
  role: string | undefined,
  whereabouts: Whereabouts | undefined,
): string => {
  if (whereabouts?.left) {
    return 'The account left the organization while this ran.';
  }
  if (whereabouts?.state !== undefined && whereabouts.state !== 'ACTIVE') {
    return `The account became ${whereabouts.state} while this ran.`;
  }
  return error.code === 'access-denied' ? describeDenied(error, way, role) : error.detail;
};

export const findWay = ({ id }: Target, ownAccount: string, role: string | undefined): Way => {
  if (id === ownAccount) {
    return 'own';
  }
  return role === undefined ? 'by-id' : 'by-role';
};
