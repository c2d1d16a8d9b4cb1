import type { Service } from '../operation.ts';
import type { Organization } from '../organizations/organization.ts';
import { JSON_1_1 } from '../protocols.ts';
import { createPutEvaluations } from './put-evaluations.ts';
import { createAggregateReads } from './read-aggregate.ts';
import { createReads } from './read-compliance.ts';
import type { ConfigStore } from './rules.ts';

const TARGET = 'StarlingDoveService.';

/** AWS Config: JSON 1.1, the operation in X-Amz-Target. */
export function createConfigService(store: ConfigStore, organization: Organization | undefined): Service {
  return {
    name: 'config',
    operations: [
      createPutEvaluations(store),
      ...createReads(store),
      ...createAggregateReads(store, organization),
    ],
    recognise({ headers }) {
      const target = headers['x-amz-target'];
      return target?.startsWith(TARGET) ? target.slice(TARGET.length) : undefined;
    },
    protocol: JSON_1_1,
    throttle: { error: 'ThrottlingException', status: 400 },
    accessDeniedStatus: 400,
    unknownOperationStatus: 400,
  };
}
