import type { IAsyncProperty } from 'fast-check';

/** What the cases of one target came to. */
export interface Tally {
  /** The code answered with a right result. */
  results: number;
  /** It threw a RuleError. */
  refusals: number;
  /** Milliseconds of the slowest case, generation left out. */
  slowestMs: number;
}

export interface OpenTarget {
  readonly property: IAsyncProperty<[unknown]>;
  readonly close?: () => Promise<void>;
}

/** One part of the rule and everything that may come to it from outside. */
export interface Target {
  readonly name: string;
  readonly fuzzes: string;
  /** Of the cases asked for; below 1 where a case takes milliseconds. */
  readonly share: number;
  readonly open: (tally: Tally) => Promise<OpenTarget>;
}
