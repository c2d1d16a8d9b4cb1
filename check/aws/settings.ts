import { CALL_SETTINGS } from '../../rule/aws/client-settings.ts';

/**
 * A person waits here, and no Lambda is paid for: more patience than the rule has, so that a quota which others use
 * up does not cost an account its result.
 */
export const PATIENT_SETTINGS = { ...CALL_SETTINGS, maxAttempts: 10 } as const;
