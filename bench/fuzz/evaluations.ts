import fc from 'fast-check';
import type { Finding } from '../../rule/checks/check.ts';
import { CHECK_IDS } from '../../rule/checks/check-id.ts';
import { CONTACT_KINDS } from '../../rule/contacts.ts';
import { evaluate, type Tally } from '../../rule/evaluation.ts';
import { insist, pureTarget } from './expect-case.ts';

const finding = fc.record<Finding>({
  contact: fc.constantFrom(...CONTACT_KINDS),
  field: fc.constantFrom('name', 'title', 'email', 'phone', 'contact'),
  check: fc.constantFrom(...CHECK_IDS),
});

const number = fc.oneof(fc.nat({ max: 20 }), fc.maxSafeNat());

interface Input {
  readonly findings: readonly Finding[];
  readonly tally: Tally;
}

const input = fc.record<Input>({
  findings: fc.oneof(
    fc.array(finding, { maxLength: 12 }),
    fc.array(finding, { maxLength: 3 }).map((few) => Array.from({ length: 100 }, () => few).flat()),
    fc.shuffledSubarray(
      CONTACT_KINDS.flatMap((contact) =>
        CHECK_IDS.map((check) => ({ contact, check, field: 'contact' as const })),
      ),
    ),
  ),
  tally: fc.record({ contacts: number, checks: number, undecidedEmails: number }),
});

const WORDS: ReadonlySet<string> = new Set([...CHECK_IDS, ...CONTACT_KINDS]);

/** How many findings the annotation stands for: those whose contact and check it shows, and those it counts. */
const countTold = (annotation: string, findings: readonly Finding[]): number => {
  const [shown = '', more = '0'] = annotation.split('; +');
  const told = shown.split('; ').flatMap((group) => {
    const [contact, ...ids] = group.split(/,? /);
    return ids.map((id) => `${contact} ${id}`);
  });
  insist(
    told.every((entry) => entry.split(' ').every((word) => WORDS.has(word))),
    'no word is cut or unknown',
  );
  insist(new Set(told).size === told.length, 'nothing is told twice');
  return (
    findings.filter(({ contact, check }) => told.includes(`${contact} ${check}`)).length +
    Number.parseInt(more, 10)
  );
};

export const EVALUATIONS = pureTarget({ name: 'evaluations', fuzzes: 'evaluate and its annotation' }, input, {
  codes: [],
  run: ({ findings, tally }) => evaluate(findings, tally),
  judge: ({ compliance, annotation }, { findings }) => {
    insist(
      (compliance === 'COMPLIANT') === (findings.length === 0),
      'compliant means that nothing was found',
    );
    insist(annotation.length >= 1 && annotation.length <= 256, 'an annotation has 1 to 256 characters');
    insist(/^[\x20-\x7e]*$/.test(annotation), 'an annotation is printable ASCII');
    insist(
      findings.length === 0 || countTold(annotation, findings) === findings.length,
      'every finding is told or counted',
    );
  },
});
