import { createHash } from 'node:crypto';

/** What goes wrong. Those that say "done" happen after the operation took effect, the others instead of it. */
export type FaultEffect =
  | { readonly does: 'throttle' }
  | { readonly does: 'fail'; readonly status: 500 | 502 | 503 | 504 }
  /** An AWS error by name; the message that comes with it holds {@link LEAK_MARKER}. */
  | { readonly does: 'refuse'; readonly error: string; readonly status?: number }
  /** Accepts the request and never answers. */
  | { readonly does: 'never-answer' }
  /** Closes the connection before any answer, or in the middle of one (done). */
  | { readonly does: 'reset'; readonly when: 'before-answer' | 'mid-answer' }
  /** Answers rightly, that late (done). */
  | { readonly does: 'answer-late'; readonly milliseconds: number }
  /** Half of the right answer, well framed as HTTP (done). */
  | { readonly does: 'cut-off' }
  /** Any text in place of the answer: empty, HTML, JSON of another shape. */
  | {
      readonly does: 'answer-with';
      readonly body: string;
      readonly status?: number;
      readonly type?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** Sends the headers and the first half of the body, and never the rest (done). */
  | { readonly does: 'stall-body' }
  /** Sends the headers and then a blank from time to time, once a second when left out, and nothing else (done). */
  | { readonly does: 'drip-body'; readonly everyMilliseconds?: number }
  /** PutEvaluations alone: HTTP 200 and every evaluation back in FailedEvaluations. */
  | { readonly does: 'fail-evaluations' };

/** Which calls a fault is for. */
interface FaultTarget {
  /** The operation's name; any operation when left out. */
  readonly on?: string;
  /** The account that the call is about; any when left out. */
  readonly account?: string;
  /** GetAlternateContact alone: the AlternateContactType. */
  readonly contact?: string;
}

export type Fault = FaultTarget &
  FaultEffect & {
    /** Requests that it strikes; all of them when left out. */
    readonly times?: number;
  };

/** One call in so many, chosen at random. */
export interface RandomFaults extends FaultTarget {
  readonly oneIn: number;
  /** The same seed strikes the same calls, in whatever order they come: a call's first try, its second, and so on. */
  readonly seed: number;
  /** One of these, at random too; when left out, {@link RANDOM_EFFECTS}. */
  readonly effects?: readonly FaultEffect[];
}

/** What AWS's trouble looks like on an ordinary day. */
const RANDOM_EFFECTS: readonly FaultEffect[] = [
  { does: 'throttle' },
  { does: 'fail', status: 500 },
  { does: 'fail', status: 503 },
  { does: 'reset', when: 'before-answer' },
  { does: 'fail-evaluations' },
];

/** Stands in refusals where AWS's own text could hold what belongs to a contact: it must never come out again. */
export const LEAK_MARKER = 'Mara Leaksworth <mara.leaksworth@leak-marker.net> +1 206 555 0199';

interface StruckCall {
  readonly operation: string;
  readonly account?: string;
  readonly contact?: string;
}

export interface FaultTable {
  /** Faults are asked in the order in which they were added; the first that fits strikes. */
  add(fault: Fault): void;
  addRandom(faults: RandomFaults): void;
  clear(): void;
  /** What befalls this call, counted. */
  strike(call: StruckCall): FaultEffect | undefined;
  /** How often calls were struck, by what was done to them; clearing the faults leaves it. */
  readonly struck: ReadonlyMap<FaultEffect['does'], number>;
}

type Entry = (call: StruckCall) => FaultEffect | undefined;

export function createFaultTable(): FaultTable {
  let entries: Entry[] = [];
  const struck = new Map<FaultEffect['does'], number>();
  return {
    struck,
    add: (fault) => entries.push(createEntry(fault)),
    addRandom: (faults) => entries.push(createRandomEntry(faults)),
    clear() {
      entries = [];
    },
    strike(call) {
      for (const entry of entries) {
        const effect = entry(call);
        if (effect !== undefined) {
          struck.set(effect.does, (struck.get(effect.does) ?? 0) + 1);
          return effect;
        }
      }
      return undefined;
    },
  };
}

function createEntry(fault: Fault): Entry {
  let left = fault.times ?? Number.POSITIVE_INFINITY;
  return (call) => {
    if (left <= 0 || !isAimedAt(fault, call)) {
      return undefined;
    }
    left -= 1;
    return fault;
  };
}

function createRandomEntry({ oneIn, seed, effects = RANDOM_EFFECTS, ...target }: RandomFaults): Entry {
  const tries = new Map<string, number>();
  return (call) => {
    const fitting = effects.filter(
      ({ does }) => does !== 'fail-evaluations' || call.operation === 'PutEvaluations',
    );
    if (!isAimedAt(target, call)) {
      return undefined;
    }
    const name = [call.operation, call.account, call.contact].join(' ');
    const attempt = (tries.get(name) ?? 0) + 1;
    tries.set(name, attempt);
    const [chance, choice] = draw(`${seed} ${name} ${attempt}`);
    return chance * oneIn < 1 ? fitting[Math.floor(choice * fitting.length)] : undefined;
  };
}

const isAimedAt = ({ on, account, contact }: FaultTarget, call: StruckCall) =>
  (on === undefined || on === call.operation) &&
  (account === undefined || account === call.account) &&
  (contact === undefined || contact === call.contact);

/** Two numbers from 0 to 1 that follow from the text and look like chance. */
function draw(text: string): readonly [number, number] {
  const digest = createHash('sha256').update(text).digest();
  return [digest.readUInt32BE(0) / 2 ** 32, digest.readUInt32BE(4) / 2 ** 32];
}
