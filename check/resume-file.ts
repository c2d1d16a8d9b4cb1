import { appendFile, readFile, stat, truncate, unlink } from 'node:fs/promises';
import * as v from 'valibot';
import { CHECK_IDS } from '../rule/checks/check-id.ts';
import { CONTACT_KINDS } from '../rule/contacts.ts';
import { describeFileError } from './explain-error.ts';
import type { JudgedAccount } from './report.ts';
import { StopError } from './stop-error.ts';

/** What a run must have in common with the one that it goes on with; else its verdicts would mean something else. */
export interface RunIdentity {
  readonly caller: string;
  readonly inputParameters: string;
  readonly valuesShown: boolean;
}

export interface ResumeFile {
  /** By account id, what the interrupted run judged. */
  readonly judged: ReadonlyMap<string, JudgedAccount>;
  /** When the first run began, where there was one. */
  readonly startedAt: string | undefined;
  /** One line a verdict, written at once, so that an interruption loses none. */
  readonly remember: (account: JudgedAccount) => Promise<void>;
  /** The run is over and its report written: verdicts of today must not be taken for those of next month. */
  readonly remove: () => Promise<void>;
}

const Header = v.strictObject({
  resumes: v.literal('account-contacts'),
  version: v.literal(1),
  startedAt: v.pipe(v.string(), v.isoTimestamp()),
  caller: v.string(),
  inputParameters: v.string(),
  valuesShown: v.boolean(),
});

const contact = v.picklist(CONTACT_KINDS);
const field = v.picklist(['name', 'title', 'email', 'phone', 'contact']);
const text = v.exactOptional(v.string());

const Judged = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^\d{12}$/)),
  name: text,
  compliance: v.picklist(['COMPLIANT', 'NON_COMPLIANT', 'NOT_APPLICABLE']),
  annotation: v.string(),
  findings: v.array(v.strictObject({ contact, field, check: v.picklist(CHECK_IDS) })),
  undecided: v.array(v.strictObject({ contact, field, reason: v.string() })),
  contacts: v.array(
    v.strictObject({
      kind: contact,
      name: text,
      title: text,
      email: text,
      phone: text,
      country: text,
      phoneVerification: text,
    }),
  ),
  judgedAt: v.pipe(v.string(), v.isoTimestamp()),
});

const stop = (message: string): never => {
  throw new StopError(`--resume: ${message}`);
};

const parseLine = <const Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
  line: string,
  number: number,
): v.InferOutput<Schema> => {
  try {
    return v.parse(schema, JSON.parse(line));
  } catch {
    return stop(
      `line ${number} of ${file} is none that this command wrote. Name another file, or remove it.`,
    );
  }
};

const readLines = async (file: string): Promise<readonly string[]> => {
  const found = await stat(file).catch(() => undefined);
  if (found !== undefined && !found.isFile()) {
    stop(`${file} is no ordinary file.`);
  }
  const content = await readFile(file, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return '';
    }
    return stop(describeFileError(error, file));
  });
  const end = content.lastIndexOf('\n') + 1;
  if (end > 0 && end < content.length) {
    // The machine went down in the middle of a line: that account is judged again.
    await truncate(file, Buffer.byteLength(content.slice(0, end)));
  }
  return (end === 0 ? content : content.slice(0, end)).split('\n').filter((line) => line !== '');
};

const requireSameRun = (file: string, header: v.InferOutput<typeof Header>, identity: RunIdentity): void => {
  if (header.caller !== identity.caller) {
    stop(`${file} is of a run with the credentials of another account, ${header.caller}.`);
  }
  if (header.inputParameters !== identity.inputParameters) {
    stop(`${file} is of a run with other parameters. Give the same ones, or name another file.`);
  }
  if (header.valuesShown !== identity.valuesShown) {
    stop(
      `${file} is of a run with${header.valuesShown ? '' : 'out'} --show-values. Run it so again, or name another file.`,
    );
  }
};

/**
 * Goes on with the file, or begins it. It holds what the report shows: contacts' values only where they were asked for.
 *
 * @throws StopError where it cannot be read or written, is none of ours, or is of a different run
 */
export const openResumeFile = async (file: string, identity: RunIdentity): Promise<ResumeFile> => {
  const append = async (value: object): Promise<void> => {
    await appendFile(file, `${JSON.stringify(value)}\n`, { mode: 0o600 }).catch((error: unknown) =>
      stop(describeFileError(error, file)),
    );
  };
  const [first, ...rest] = await readLines(file);
  const header = first === undefined ? undefined : parseLine(file, Header, first, 1);
  if (header === undefined) {
    await append({
      resumes: 'account-contacts',
      version: 1,
      startedAt: new Date().toISOString(),
      ...identity,
    });
  } else {
    requireSameRun(file, header, identity);
  }
  const judged = rest.map((line, index) => parseLine(file, Judged, line, index + 2) as JudgedAccount);
  return {
    judged: new Map(judged.map((account) => [account.id, account])),
    startedAt: header?.startedAt,
    remember: append,
    remove: () => unlink(file).catch(() => undefined),
  };
};
