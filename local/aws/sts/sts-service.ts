import * as v from 'valibot';
import type { Operation, Service } from '../operation.ts';
import { parseInput } from '../parse-input.ts';
import { createQueryProtocol } from '../protocols.ts';
import { type AssumeRoleWorld, createAssumeRole } from './assume-role.ts';

const VERSION = '2011-06-15';

/** What the query protocol's errors are called: https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html */
const ERROR_NAMES = {
  AccessDeniedException: 'AccessDenied',
  ExpiredTokenException: 'ExpiredToken',
  IncompleteSignatureException: 'IncompleteSignature',
  InternalServerException: 'InternalFailure',
  InvalidSignatureException: 'SignatureDoesNotMatch',
  MissingAuthenticationTokenException: 'MissingAuthenticationToken',
  SerializationException: 'MalformedInput',
  UnknownOperationException: 'InvalidAction',
  UnrecognizedClientException: 'InvalidClientTokenId',
  ValidationException: 'ValidationError',
};

/** AWS Security Token Service: who somebody is, and credentials for another role. */
export function createStsService(world: AssumeRoleWorld): Service {
  return {
    name: 'sts',
    operations: [createAssumeRole(world), GET_CALLER_IDENTITY],
    recognise: ({ headers, body }) =>
      headers['content-type']?.startsWith('application/x-www-form-urlencoded')
        ? (new URLSearchParams(body).get('Action') ?? undefined)
        : undefined,
    protocol: createQueryProtocol(VERSION, `https://sts.amazonaws.com/doc/${VERSION}/`),
    throttle: { error: 'Throttling', status: 400 },
    accessDeniedStatus: 403,
    unknownOperationStatus: 400,
    errorNames: ERROR_NAMES,
  };
}

/** Needs no permission: https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html */
const GET_CALLER_IDENTITY: Operation = {
  name: 'GetCallerIdentity',
  action: undefined,
  run(input, { principal: { account, role }, partition }) {
    parseInput(v.strictObject({}), input);
    return {
      UserId: `AROALOCALAWS:${role}`,
      Account: account,
      Arn: `arn:${partition}:sts::${account}:assumed-role/${role}/${role}`,
    };
  },
};
