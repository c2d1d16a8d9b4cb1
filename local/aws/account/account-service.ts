import * as v from 'valibot';
import type { DescribedAccount } from '../../accounts/account.ts';
import type { Operation, Service } from '../operation.ts';
import type { Organization } from '../organizations/organization.ts';
import { parseInput } from '../parse-input.ts';
import { REST_JSON } from '../protocols.ts';
import { AwsRefusal } from '../refusal.ts';
import { addressAccount } from './address-account.ts';

const AccountId = v.optional(v.pipe(v.string(), v.regex(/^\d{12}$/)));
const GetContactInformation = v.strictObject({ AccountId });
const GetAlternateContact = v.strictObject({
  AccountId,
  AlternateContactType: v.picklist(['BILLING', 'OPERATIONS', 'SECURITY']),
});

export interface AccountWorld {
  readonly accounts: ReadonlyMap<string, DescribedAccount>;
  readonly organization: Organization | undefined;
}

/** The Account Management API's reads of contacts: REST-JSON, `POST /getContactInformation`. */
export function createAccountService(world: AccountWorld): Service {
  const operations: readonly Operation[] = [
    {
      name: 'GetContactInformation',
      action: 'account:GetContactInformation',
      run(input, caller) {
        const { AccountId: accountId } = parseInput(GetContactInformation, input);
        return readPrimary(
          addressAccount(caller.principal.account, accountId, world.accounts, world.organization),
        );
      },
    },
    {
      name: 'GetAlternateContact',
      action: 'account:GetAlternateContact',
      run(input, caller) {
        const { AccountId: accountId, AlternateContactType } = parseInput(GetAlternateContact, input);
        const account = addressAccount(
          caller.principal.account,
          accountId,
          world.accounts,
          world.organization,
        );
        return readAlternate(account, AlternateContactType);
      },
    },
  ];
  return {
    name: 'account',
    operations,
    recognise: ({ method, path }) =>
      method === 'POST' && /^\/[a-z]\w+$/i.test(path)
        ? path.charAt(1).toUpperCase() + path.slice(2)
        : undefined,
    protocol: REST_JSON,
    throttle: { error: 'TooManyRequestsException', status: 429 },
    accessDeniedStatus: 403,
    unknownOperationStatus: 404,
  };
}

function readPrimary({ contacts: { PRIMARY } }: DescribedAccount): unknown {
  if (PRIMARY === undefined) {
    throw refuseAbsent('No contact information');
  }
  return {
    ContactInformation: {
      FullName: PRIMARY.name,
      PhoneNumber: PRIMARY.phone,
      CountryCode: PRIMARY.country,
      AddressLine1: '14 Harbour Row',
      City: 'Port Alder',
      PostalCode: '98101',
    },
    ...(PRIMARY.phoneVerification !== undefined && { VerificationStatus: PRIMARY.phoneVerification }),
  };
}

function readAlternate({ contacts }: DescribedAccount, type: 'BILLING' | 'OPERATIONS' | 'SECURITY'): unknown {
  const contact = contacts[type];
  if (contact === undefined) {
    throw refuseAbsent(`No contact of type ${type}`);
  }
  const { name, title, email, phone } = contact;
  return {
    AlternateContact: {
      AlternateContactType: type,
      Name: name,
      Title: title,
      EmailAddress: email,
      PhoneNumber: phone,
    },
  };
}

function refuseAbsent(message: string): AwsRefusal {
  return new AwsRefusal('ResourceNotFoundException', 404, `${message} found`);
}
