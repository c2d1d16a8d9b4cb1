import * as v from 'valibot';
import { AwsRefusal } from './refusal.ts';

/**
 * Holds an input against its model. A wrong type is a SerializationException, everything else that the model
 * forbids one ValidationException, worded as AWS words it (values included, as AWS does). A member that the
 * model does not have is refused too; AWS ignores it, but here it is a mistake that nobody must overlook.
 */
export function parseInput<Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, input);
  if (result.success) {
    return result.output;
  }
  const wrongType = result.issues.find(isWrongType);
  if (wrongType !== undefined) {
    const message = `${describePath(wrongType)}: ${wrongType.expected} expected, ${wrongType.received} found`;
    throw new AwsRefusal('SerializationException', 400, message);
  }
  const sentences = result.issues.map(describeConstraint);
  const count = `${sentences.length} validation error${sentences.length === 1 ? '' : 's'} detected`;
  throw new AwsRefusal('ValidationException', 400, `${count}: ${sentences.join('; ')}`);
}

function isWrongType(issue: v.BaseIssue<unknown>): boolean {
  if (issue.kind !== 'schema' || isMissing(issue)) {
    return false;
  }
  return issue.type !== 'picklist' || typeof issue.input !== 'string';
}

function isMissing(issue: v.BaseIssue<unknown>): boolean {
  return issue.received === 'undefined';
}

function describeConstraint(issue: v.BaseIssue<unknown>): string {
  const value = isMissing(issue) ? 'null' : `'${JSON.stringify(issue.input)}'`;
  return `Value ${value} at '${describePath(issue)}' failed to satisfy constraint: ${describeRule(issue)}`;
}

function describeRule(issue: v.BaseIssue<unknown>): string {
  if (isMissing(issue)) {
    return 'Member must not be null';
  }
  switch (issue.type) {
    case 'picklist':
      return `Member must satisfy enum value set: [${issue.expected}]`;
    case 'min_length':
      return `Member must have length greater than or equal to ${issue.expected?.replace('>=', '')}`;
    case 'max_length':
      return `Member must have length less than or equal to ${issue.expected?.replace('<=', '')}`;
    case 'min_value':
      return `Member must have value greater than or equal to ${issue.expected?.replace('>=', '')}`;
    case 'max_value':
      return `Member must have value less than or equal to ${issue.expected?.replace('<=', '')}`;
    default:
      return `Member must satisfy regular expression pattern: ${issue.expected}`;
  }
}

/** evaluations.1.member.annotation: AWS counts a list's members from 1. */
function describePath(issue: v.BaseIssue<unknown>): string {
  const keys = (issue.path ?? []).map(({ key }) =>
    typeof key === 'number' ? `${key + 1}.member` : uncapitalise(String(key)),
  );
  return keys.join('.');
}

function uncapitalise(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
