/** What goes wrong. Those that say "done" happen after the operation took effect, the others instead of it. */
type FaultEffect =
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
  | { readonly does: 'answer-with'; readonly body: string; readonly status?: number; readonly type?: string }
  /** PutEvaluations alone: HTTP 200 and every evaluation back in FailedEvaluations. */
  | { readonly does: 'fail-evaluations' };

interface FaultTarget {
  /** The operation's name; any operation when left out. */
  readonly on?: string;
  /** The account that the call is about; any when left out. */
  readonly account?: string;
  /** GetAlternateContact alone: the AlternateContactType. */
  readonly contact?: string;
  /** Requests that it strikes; all of them when left out. */
  readonly times?: number;
}

export type Fault = FaultTarget & FaultEffect;

/** Stands in refusals where AWS's own text could hold what belongs to a contact: it must never come out again. */
export const LEAK_MARKER = 'Mara Leaksworth <mara.leaksworth@leak-marker.net> +1 206 555 0199';

export interface FaultTable {
  /** Faults are asked in the order in which they were added; the first that fits strikes. */
  add(fault: Fault): void;
  clear(): void;
  /** The fault that strikes this call, counted. */
  strike(call: { operation: string; account?: string; contact?: string }): Fault | undefined;
}

export function createFaultTable(): FaultTable {
  let entries: { fault: Fault; left: number }[] = [];
  return {
    add(fault) {
      entries.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY });
    },
    clear() {
      entries = [];
    },
    strike(call) {
      const entry = entries.find(
        ({ fault, left }) =>
          left > 0 &&
          (fault.on === undefined || fault.on === call.operation) &&
          (fault.account === undefined || fault.account === call.account) &&
          (fault.contact === undefined || fault.contact === call.contact),
      );
      if (entry !== undefined) {
        entry.left -= 1;
      }
      return entry?.fault;
    },
  };
}
