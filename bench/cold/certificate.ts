import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';

/** A certificate for localhost, and the file from which a process may be told to trust it. */
export interface Certificate {
  readonly key: string;
  readonly certificate: string;
  readonly file: string;
}

export const makeCertificate = async (): Promise<Certificate> => {
  const { private: key, cert: certificate } = await generate([{ name: 'commonName', value: 'localhost' }], {
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
  });
  const file = join(await mkdtemp(join(tmpdir(), 'account-contacts-certificate-')), 'ca.pem');
  await writeFile(file, certificate);
  return { key, certificate, file };
};
