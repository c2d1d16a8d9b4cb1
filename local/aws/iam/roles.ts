/** A role that was laid down, with the policies that this project's templates give to such. */
export interface Role {
  readonly account: string;
  readonly name: string;
  /** Who may assume it: a role's ARN (the trust policy's condition on aws:PrincipalArn). Nobody when left out. */
  readonly trusts?: string;
  /** The IAM actions that its sessions may do, in their own account. */
  readonly allows: readonly string[];
  /** For sts:AssumeRole: roles of this name alone, in accounts of the own organization alone (aws:ResourceOrgID). */
  readonly mayAssume?: string;
}

/** Roles by account and name. A principal whose role is not here may do whatever its account may. */
export interface RoleStore {
  put(role: Role): void;
  find(account: string, name: string): Role | undefined;
}

export function createRoleStore(): RoleStore {
  const roles = new Map<string, Role>();
  return {
    put: (role) => void roles.set(`${role.account} ${role.name}`, role),
    find: (account, name) => roles.get(`${account} ${name}`),
  };
}
