import * as v from 'valibot';
import { MalformedAnswer } from './errors.ts';

interface Answer {
  readonly $metadata: { readonly httpStatusCode?: number; readonly requestId?: string };
}

/**
 * The SDK hands on whatever came, so what the rule stands on is held against the service model.
 *
 * @throws MalformedAnswer
 */
export const parseAnswer = <const Schema extends v.GenericSchema>(
  schema: Schema,
  answer: Answer,
): v.InferOutput<Schema> => {
  const parsed = v.safeParse(schema, answer);
  if (!parsed.success) {
    throw new MalformedAnswer(answer.$metadata);
  }
  return parsed.output;
};
