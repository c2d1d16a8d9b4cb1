/**
 * Makes rule/mailbox/names.data.json: given names and surnames in Latin letters (collect-names.ts says from what),
 * sorted and front-coded, without those that name-shape.ts knows by their beginning or ending; and before it
 * name-shape.data.json, by make-name-shape.ts.
 *
 *   node scripts/data/make-names.ts
 */
import { writeFileSync } from 'node:fs';
import { collectNames } from './collect-names.ts';
import { frontCode } from './front-code.ts';
import { givenNamesByHand } from './hand-names.ts';

// The shapes are made first, and read only then: a static import would read those of the last run.
await import('./make-name-shape.ts');
const { hasNameShape } = await import('../../rule/mailbox/name-shape.ts');

/**
 * Longer names are few and cost most; their shape or the name beside them tells. Surnames below the census's first
 * 4,500 are of fewer than some 4,000 people each, given names below the first 2,000 of hundreds.
 */
const { given, family } = collectNames({ longest: 10, censusGiven: 2000, censusFamily: 4500 });

const byHandGiven: ReadonlySet<string> = new Set(givenNamesByHand);
const withoutShape = [...family].filter((name) => !hasNameShape(name));
const both = withoutShape.filter((name) => given.has(name));
const inBoth = new Set(both);

const target = new URL('../../rule/mailbox/names.data.json', import.meta.url);
writeFileSync(
  target,
  `${JSON.stringify({
    given: frontCode(
      [...given].filter((name) => !inBoth.has(name) && (!hasNameShape(name) || byHandGiven.has(name))),
    ),
    family: frontCode(withoutShape.filter((name) => !given.has(name))),
    both: frontCode(both),
  })}\n`,
);
