import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { type Answer, answerRefusal, answerResult, type Extent, refuseFor, sendAnswer } from './answer.ts';
import { authenticate, type Caller } from './authenticate.ts';
import { authorise, holdToQuota, type Limits } from './authorise.ts';
import { type Call, findSubject, readText } from './calls.ts';
import type { CredentialStore } from './credentials.ts';
import { type FaultEffect, type FaultTable, LEAK_MARKER } from './faults.ts';
import type { Service } from './operation.ts';
import { AwsRefusal } from './refusal.ts';
import type { AwsRequest } from './request.ts';

export interface ServeWorld extends Limits {
  readonly services: readonly Service[];
  readonly credentials: CredentialStore;
  readonly faults: FaultTable;
  /** Milliseconds since 1970 by the server's own clock. */
  serverTime(): number;
}

/** One request from its arrival to its answer; what becomes of it is written into `call`. */
export async function serve(
  request: AwsRequest,
  response: ServerResponse,
  call: Call,
  world: ServeWorld,
): Promise<void> {
  const service = world.services.find((candidate) => candidate.recognise(request) !== undefined);
  const answer = await decide(request, service, call, world).catch((error: unknown) => {
    const refusal = refuseFor(service, error);
    call.error = refusal.name;
    return { answer: answerRefusal(service, refusal), extent: 'whole' as const };
  });
  call.endedAt = Date.now();
  if (answer === 'none') {
    return;
  }
  if (answer === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  call.status = answer.answer.status;
  sendAnswer(response, answer.answer, world.serverTime(), answer.extent);
}

type Decision = { readonly answer: Answer; readonly extent: Extent } | 'none' | 'reset';

async function decide(
  request: AwsRequest,
  service: Service | undefined,
  call: Call,
  world: ServeWorld,
): Promise<Decision> {
  if (service === undefined) {
    throw new AwsRefusal('UnknownOperationException', 404, `No service answers to ${request.path}.`);
  }
  call.operation = service.recognise(request) ?? call.operation;
  const caller = authenticate(request, service.name, world.credentials, world.serverTime());
  call.principal = caller.principal;
  call.region = caller.region;
  const input = service.protocol.parse(request.body);
  call.input = input;
  call.account = findSubject(input) ?? caller.principal.account;
  const contact = readText(input, 'AlternateContactType');
  if (contact !== undefined) {
    call.contact = contact;
  }
  const act = () => answerResult(service, call.operation, perform(service, input, caller, call, world));
  const fault = world.faults.strike({ ...call, account: call.account });
  if (fault === undefined) {
    return { answer: act(), extent: 'whole' };
  }
  call.fault = fault.does;
  return strike(fault, service, input, act);
}

function perform(service: Service, input: unknown, caller: Caller, call: Call, world: ServeWorld): unknown {
  const operation = service.operations.find(({ name }) => name === call.operation);
  if (operation === undefined) {
    const message = `${call.operation} is no operation here.`;
    throw new AwsRefusal('UnknownOperationException', service.unknownOperationStatus, message);
  }
  authorise(service, operation, caller, world);
  holdToQuota(service, operation, caller, world);
  return operation.run(input, caller);
}

async function strike(
  fault: FaultEffect,
  service: Service,
  input: unknown,
  act: () => Answer,
): Promise<Decision> {
  switch (fault.does) {
    case 'throttle':
      throw new AwsRefusal(service.throttle.error, service.throttle.status, `Rate exceeded (${LEAK_MARKER})`);
    case 'fail':
      throw new AwsRefusal('InternalServerException', fault.status, `Try again (${LEAK_MARKER})`);
    case 'refuse':
      throw new AwsRefusal(
        fault.error,
        fault.status ?? service.accessDeniedStatus,
        `Refused (${LEAK_MARKER})`,
      );
    case 'never-answer':
      return 'none';
    case 'reset':
      return fault.when === 'before-answer' ? 'reset' : { answer: act(), extent: 'half-then-reset' };
    case 'answer-late': {
      const answer = act();
      await wait(fault.milliseconds, undefined, { ref: false });
      return { answer, extent: 'whole' };
    }
    case 'stall-body':
      return { answer: act(), extent: 'half-then-nothing' };
    case 'drip-body':
      return { answer: act(), extent: { blankEvery: fault.everyMilliseconds ?? 1000 } };
    case 'cut-off': {
      const answer = act();
      return { answer: { ...answer, body: answer.body.slice(0, answer.body.length / 2) }, extent: 'whole' };
    }
    case 'answer-with': {
      const headers = { 'content-type': fault.type ?? service.protocol.contentType, ...fault.headers };
      return { answer: { status: fault.status ?? 200, headers, body: fault.body }, extent: 'whole' };
    }
    case 'fail-evaluations': {
      const failed = (input as { Evaluations?: unknown } | null)?.Evaluations ?? [];
      return {
        answer: answerResult(service, 'PutEvaluations', { FailedEvaluations: failed }),
        extent: 'whole',
      };
    }
  }
}
