import { randomBytes } from 'node:crypto';

/** On whose behalf a request comes. */
export interface Principal {
  readonly account: string;
  readonly role: string;
}

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
}

export interface IssuedCredentials extends Credentials {
  readonly principal: Principal;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

export interface CredentialStore {
  issue(principal: Principal, lifetimeMilliseconds?: number): Credentials;
  find(accessKeyId: string): IssuedCredentials | undefined;
}

const TWELVE_HOURS = 12 * 60 * 60 * 1000;

/** Temporary credentials alone, for that is what a function has. They are random: nobody can guess or keep them. */
export function createCredentialStore(): CredentialStore {
  const issued = new Map<string, IssuedCredentials>();
  return {
    issue(principal, lifetimeMilliseconds = TWELVE_HOURS) {
      const credentials = {
        accessKeyId: `ASIA${randomBytes(8).toString('hex').toUpperCase()}`,
        secretAccessKey: randomBytes(30).toString('base64'),
        sessionToken: randomBytes(60).toString('base64'),
      };
      const expiresAt = Date.now() + lifetimeMilliseconds;
      issued.set(credentials.accessKeyId, { ...credentials, principal, expiresAt });
      return credentials;
    },
    find: (accessKeyId) => issued.get(accessKeyId),
  };
}
