/** What the Account Management API knows of the organization when it judges an AccountId. */
export interface Organization {
  readonly id: string;
  readonly management: string;
  /** Member accounts, the management account not among them. */
  readonly members: readonly string[];
  /** Members that are delegated administrator for account.amazonaws.com. */
  readonly delegatedAdministrators: readonly string[];
}
