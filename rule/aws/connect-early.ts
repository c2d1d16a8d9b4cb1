import { connections } from './connections.ts';
import { guessServiceUrl } from './service-url.ts';

/**
 * Imported before everything else, so that the handshakes run while the rest is loaded: four contacts are read at
 * once, one evaluation is put; a function that serves the organization takes a role first.
 */
const COUNTS = {
  ...(process.env['MEMBER_ROLE_NAME'] ? { STS: 1 } : {}),
  ACCOUNT: 4,
  CONFIG_SERVICE: 1,
} as const;

const connectEarly = (): void => {
  for (const [service, count] of Object.entries(COUNTS)) {
    const url = guessServiceUrl(service as keyof typeof COUNTS, process.env);
    if (url?.protocol === 'https:') {
      connections.openEarly(url, count);
    }
  }
};

try {
  connectEarly();
} catch {
  // What is wrong with TLS here, the first request says as every failure is said: by name, to a run that waits.
}
