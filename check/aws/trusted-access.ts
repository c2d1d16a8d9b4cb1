import {
  type OrganizationsClient,
  paginateListAWSServiceAccessForOrganization,
} from '@aws-sdk/client-organizations';

/**
 * Whether the organization surely keeps Account Management out. False where it cannot be asked: the refusals then
 * speak for themselves.
 *
 * @see https://docs.aws.amazon.com/accounts/latest/reference/using-orgs-trusted-access.html
 */
export const isTrustedAccessOff = async (client: OrganizationsClient): Promise<boolean> => {
  try {
    for await (const { EnabledServicePrincipals = [] } of paginateListAWSServiceAccessForOrganization(
      { client },
      {},
    )) {
      if (
        EnabledServicePrincipals.some(({ ServicePrincipal }) => ServicePrincipal === 'account.amazonaws.com')
      ) {
        return false;
      }
    }
    return true;
  } catch {
    return false;
  }
};

export const TRUSTED_ACCESS_OFF =
  'AWS refuses to read other accounts by their id: trusted access for Account Management is off. ' +
  'In the management account: `aws organizations enable-aws-service-access --service-principal account.amazonaws.com`. Or read by a role of each account: --role NAME.';
