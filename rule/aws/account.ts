import {
  type AccountClient,
  GetAlternateContactCommand,
  GetContactInformationCommand,
} from '@aws-sdk/client-account';
import * as v from 'valibot';
import type { AlternateContactKind, Contact } from '../contacts.ts';
import { RuleError } from '../errors.ts';
import { callAws } from './call-aws.ts';
import { parseAnswer } from './parse-answer.ts';

const AlternateContactAnswer = v.object({
  AlternateContact: v.object({
    Name: v.string(),
    Title: v.string(),
    EmailAddress: v.string(),
    PhoneNumber: v.string(),
  }),
});

const ContactInformationAnswer = v.object({
  ContactInformation: v.object({
    FullName: v.string(),
    PhoneNumber: v.string(),
    CountryCode: v.string(),
  }),
  VerificationStatus: v.optional(v.string()),
});

/** AWS's model says 404; AWS doubles such as moto say 400. Anything else that calls itself so is a failure. */
const ABSENT_STATUSES: readonly (number | undefined)[] = [404, 400];

const isAbsent = (error: unknown): boolean =>
  error instanceof RuleError &&
  error.cause?.error === 'ResourceNotFoundException' &&
  ABSENT_STATUSES.includes(error.cause.httpStatus);

/** Undefined where AWS says that the contact is not set. */
const undefinedIfAbsent = (error: unknown): undefined => {
  if (!isAbsent(error)) {
    throw error;
  }
};

/** @see https://docs.aws.amazon.com/accounts/latest/reference/API_GetAlternateContact.html */
export const readAlternateContact = async (
  client: AccountClient,
  kind: AlternateContactKind,
  signal: AbortSignal,
): Promise<Contact | undefined> => {
  const command = new GetAlternateContactCommand({ AlternateContactType: kind });
  const answer = await callAws('account:GetAlternateContact', command, signal, async (options) =>
    parseAnswer(AlternateContactAnswer, await client.send(command, options)),
  ).catch(undefinedIfAbsent);
  if (answer === undefined) {
    return undefined;
  }
  const { Name, Title, EmailAddress, PhoneNumber } = answer.AlternateContact;
  return { kind, name: Name, title: Title, email: EmailAddress, phone: PhoneNumber };
};

/** @see https://docs.aws.amazon.com/accounts/latest/reference/API_GetContactInformation.html */
export const readPrimaryContact = async (
  client: AccountClient,
  signal: AbortSignal,
): Promise<Contact | undefined> => {
  const command = new GetContactInformationCommand({});
  const answer = await callAws('account:GetContactInformation', command, signal, async (options) =>
    parseAnswer(ContactInformationAnswer, await client.send(command, options)),
  ).catch(undefinedIfAbsent);
  if (answer === undefined) {
    return undefined;
  }
  const { FullName, PhoneNumber, CountryCode } = answer.ContactInformation;
  return {
    kind: 'PRIMARY',
    name: FullName,
    phone: PhoneNumber,
    country: CountryCode,
    ...(answer.VerificationStatus !== undefined && { phoneVerification: answer.VerificationStatus }),
  };
};
