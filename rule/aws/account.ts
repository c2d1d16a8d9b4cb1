import {
  type AccountClient,
  GetAlternateContactCommand,
  GetContactInformationCommand,
} from '@aws-sdk/client-account';
import * as v from 'valibot';
import type { AlternateContactKind, Contact } from '../contacts.ts';
import { RuleError } from '../errors.ts';
import { callAws } from './call-aws.ts';
import { unexpectedAnswer } from './errors.ts';

// The SDK hands on whatever came, so what the rule stands on is held against the service model here.
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

interface Answer {
  readonly $metadata: { readonly requestId?: string | undefined };
}

/** AWS's model says 404; AWS doubles such as moto say 400. Anything else that calls itself so is a failure. */
const ABSENT_STATUSES: readonly (number | undefined)[] = [404, 400];

const isAbsent = (error: unknown): boolean =>
  error instanceof RuleError &&
  error.cause?.error === 'ResourceNotFoundException' &&
  ABSENT_STATUSES.includes(error.cause.httpStatus);

/** Undefined where AWS says that the contact is not set. */
const readAnswer = async <const Schema extends v.GenericSchema>(
  operation: string,
  schema: Schema,
  call: Promise<Answer>,
): Promise<v.InferOutput<Schema> | undefined> => {
  let answer: Answer;
  try {
    answer = await call;
  } catch (error) {
    if (isAbsent(error)) {
      return undefined;
    }
    throw error;
  }
  const parsed = v.safeParse(schema, answer);
  if (!parsed.success) {
    throw unexpectedAnswer(operation, answer.$metadata.requestId);
  }
  return parsed.output;
};

/** @see https://docs.aws.amazon.com/accounts/latest/reference/API_GetAlternateContact.html */
export const readAlternateContact = async (
  client: AccountClient,
  kind: AlternateContactKind,
  signal: AbortSignal,
): Promise<Contact | undefined> => {
  const operation = 'account:GetAlternateContact';
  const command = new GetAlternateContactCommand({ AlternateContactType: kind });
  const answer = await readAnswer(
    operation,
    AlternateContactAnswer,
    callAws(operation, command, signal, (options) => client.send(command, options)),
  );
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
  const operation = 'account:GetContactInformation';
  const command = new GetContactInformationCommand({});
  const answer = await readAnswer(
    operation,
    ContactInformationAnswer,
    callAws(operation, command, signal, (options) => client.send(command, options)),
  );
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
