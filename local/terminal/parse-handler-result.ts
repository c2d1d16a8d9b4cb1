import * as v from 'valibot';

const Evaluated = v.object({
  accountId: v.string(),
  compliance: v.string(),
  annotation: v.string(),
  findings: v.array(v.object({ contact: v.string(), field: v.string(), check: v.string() })),
  undecided: v.array(v.object({ contact: v.string(), field: v.string(), reason: v.string() })),
  mailboxes: v.array(v.object({ contact: v.string(), outcome: v.string(), reason: v.string() })),
});
const Refused = v.object({ accountId: v.string(), refused: v.string() });

export type EvaluatedResult = v.InferOutput<typeof Evaluated>;
export type HandlerResult = EvaluatedResult | v.InferOutput<typeof Refused>;

/** Undefined when the handler answered something else than the rule does. */
export function parseHandlerResult(payload: unknown): HandlerResult | undefined {
  const result = v.safeParse(v.union([Evaluated, Refused]), payload);
  return result.success ? result.output : undefined;
}
