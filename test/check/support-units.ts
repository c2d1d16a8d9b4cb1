import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { LocalAws } from '../../local/aws/start-local-aws.ts';

/** What is directly below a unit or root. */
export type Units = Readonly<
  Record<string, { readonly accounts?: readonly string[]; readonly units?: readonly string[] }>
>;

const PREFIX = 'AWSOrganizationsV20161128.';

const answer = (
  operation: string,
  parent: string,
  units: Units,
  { accounts }: LocalAws,
): object | undefined => {
  const found = units[parent];
  if (found === undefined) {
    return undefined;
  }
  if (operation === 'ListOrganizationalUnitsForParent') {
    return { OrganizationalUnits: (found.units ?? []).map((Id) => ({ Id })) };
  }
  return {
    Accounts: (found.accounts ?? []).map((Id) => ({
      Id,
      Arn: `arn:aws:organizations::100000000001:account/o-kestrel001/${Id}`,
      Name: accounts.get(Id)?.name,
      Email: `aws+${Id}@corp.example`,
      State: accounts.get(Id)?.state ?? 'ACTIVE',
    })),
  };
};

/** The local AWS knows no organizational units: this stands before it, and answers for them. */
export const addUnits = async (
  aws: LocalAws,
  units: Units,
  services?: readonly string[],
): Promise<string> => {
  const server = createServer((message, response) => {
    const chunks: Buffer[] = [];
    message.on('data', (chunk: Buffer) => chunks.push(chunk));
    message.on('end', () => {
      const body = Buffer.concat(chunks);
      const operation = String(message.headers['x-amz-target']).replace(PREFIX, '');
      if (operation === 'ListAWSServiceAccessForOrganization' && services !== undefined) {
        response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1' });
        const enabled = services.map((ServicePrincipal) => ({ ServicePrincipal }));
        response.end(JSON.stringify({ EnabledServicePrincipals: enabled }));
        return;
      }
      if (!operation.endsWith('ForParent')) {
        const { method, url: path, headers } = message;
        const forwarded = request(aws.url, { method, path, headers }, (answered) => {
          response.writeHead(answered.statusCode ?? 500, answered.headers);
          answered.pipe(response);
        });
        forwarded.end(body);
        return;
      }
      const { ParentId, NextToken } = JSON.parse(body.toString()) as { ParentId: string; NextToken?: string };
      // The first page of everything is empty, as AWS's may be.
      const result =
        NextToken === undefined
          ? units[ParentId] && { NextToken: 'more' }
          : answer(operation, ParentId, units, aws);
      response.writeHead(result === undefined ? 400 : 200, { 'content-type': 'application/x-amz-json-1.1' });
      response.end(JSON.stringify(result ?? { __type: 'ParentNotFoundException', Message: 'no' }));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};
