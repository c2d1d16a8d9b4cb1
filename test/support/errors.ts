import { RuleError } from '../../rule/errors.ts';

/** The RuleError that `run` throws; anything else fails the test. */
export const catchRuleError = (run: () => unknown): RuleError => {
  try {
    run();
  } catch (error) {
    if (error instanceof RuleError) {
      return error;
    }
    throw error;
  }
  throw new Error('Nothing was thrown.');
};
