import type { Service } from '../operation.ts';
import { createPutEvaluations } from './put-evaluations.ts';
import { createReads } from './read-compliance.ts';
import type { ConfigStore } from './rules.ts';

const TARGET = 'StarlingDoveService.';

/** AWS Config: JSON 1.1, the operation in X-Amz-Target. */
export function createConfigService(store: ConfigStore): Service {
  return {
    name: 'config',
    operations: [createPutEvaluations(store), ...createReads(store)],
    recognise({ headers }) {
      const target = headers['x-amz-target'];
      return target?.startsWith(TARGET) ? target.slice(TARGET.length) : undefined;
    },
    contentType: 'application/x-amz-json-1.1',
    errorsInHeader: false,
    throttle: { error: 'ThrottlingException', status: 400 },
    accessDeniedStatus: 400,
    unknownOperationStatus: 400,
  };
}
