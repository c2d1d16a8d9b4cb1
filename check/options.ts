export const FORMATS = ['table', 'json', 'csv', 'html', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

/** Which accounts are looked at. */
export type Scope =
  | { readonly kind: 'own' }
  | { readonly kind: 'organization' }
  | { readonly kind: 'accounts'; readonly ids: readonly string[] }
  | { readonly kind: 'units'; readonly ids: readonly string[] };

/** What was asked for on the command line. */
export interface Options {
  readonly scope: Scope;
  readonly exclude: ReadonlySet<string>;
  /** The role to assume in each account; without it, contacts are read by AccountId. */
  readonly role: string | undefined;
  readonly profile: string | undefined;
  readonly region: string | undefined;
  readonly parameters: ReadonlyMap<string, string>;
  readonly parametersFile: string | undefined;
  readonly format: Format;
  readonly output: string | undefined;
  readonly resume: string | undefined;
  readonly showValues: boolean;
}
