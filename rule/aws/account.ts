import {
  type AccountClient,
  GetAlternateContactCommand,
  GetContactInformationCommand,
  ResourceNotFoundException,
} from '@aws-sdk/client-account';
import * as v from 'valibot';
import type { AlternateContactKind, Contact } from '../contacts.ts';
import { toRuleError, unexpectedAnswer } from './errors.ts';

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

/** Undefined where AWS says ResourceNotFoundException: that the contact is not set. Every other failure is thrown. */
const readAnswer = async <const Schema extends v.GenericSchema>(
  operation: string,
  schema: Schema,
  call: () => Promise<Answer>,
): Promise<v.InferOutput<Schema> | undefined> => {
  let answer: Answer;
  try {
    answer = await call();
  } catch (error) {
    if (error instanceof ResourceNotFoundException) {
      return undefined;
    }
    throw toRuleError(operation, error);
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
): Promise<Contact | undefined> => {
  const answer = await readAnswer('account:GetAlternateContact', AlternateContactAnswer, () =>
    client.send(new GetAlternateContactCommand({ AlternateContactType: kind })),
  );
  if (answer === undefined) {
    return undefined;
  }
  const { Name, Title, EmailAddress, PhoneNumber } = answer.AlternateContact;
  return { kind, name: Name, title: Title, email: EmailAddress, phone: PhoneNumber };
};

/** @see https://docs.aws.amazon.com/accounts/latest/reference/API_GetContactInformation.html */
export const readPrimaryContact = async (client: AccountClient): Promise<Contact | undefined> => {
  const answer = await readAnswer('account:GetContactInformation', ContactInformationAnswer, () =>
    client.send(new GetContactInformationCommand({})),
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
