import type { DescribedAccount } from '../../local/accounts/account.ts';
import { judgeAccount } from '../../rule/judge-account.ts';
import { parseParameters } from '../../rule/parameters.ts';

export interface Verdict {
  readonly compliance: string;
  readonly annotation: string;
}

/**
 * What the rule's core makes of the described contacts with no AWS in between; undefined for an account that is not to
 * be judged. Whatever fails on the way to AWS and back must end in the same.
 */
export async function expectVerdict(
  { contacts, rootEmail, state = 'ACTIVE' }: DescribedAccount,
  parameters: Readonly<Record<string, string>>,
): Promise<Verdict | undefined> {
  if (state !== 'ACTIVE') {
    return undefined;
  }
  const policy = parseParameters(JSON.stringify(parameters), { rootReadable: true });
  const { compliance, annotation } = await judgeAccount(policy, {
    readContact: async (kind) => {
      const contact = kind === 'ROOT' ? { email: rootEmail ?? '' } : contacts[kind];
      return contact === undefined ? undefined : { kind, ...contact };
    },
  });
  return { compliance, annotation };
}
