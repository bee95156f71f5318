import { describe, expect, it } from '@jest/globals';
import { RULES } from '../../src/audit/rule-book.ts';
import { loadInputs } from '../../src/ingest/inputs.ts';
import { readDocument } from '../../src/ingest/read.ts';

const inputs = await loadInputs();

/** What one rule finds in a text that is read as a file would be: `SEVERITY message`. */
async function foundIn(text: string, rule: string): Promise<readonly string[]> {
  const reading = await readDocument(new TextEncoder().encode(text), 'example.txt', inputs);
  if (reading.outcome === 'quarantined') throw new Error(reading.message);
  return reading.facts.findings
    .filter((finding) => finding.rule === rule)
    .map(({ severity, messageZh }) => `${severity} ${messageZh}`);
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))('the rule %s', (id, { examples, law, why }) => {
  it.each(examples.map(({ text, finds }) => [finds.join('; ') || 'nothing', text, finds] as const))(
    'finds %s in its example',
    async (_title, text, finds) => {
      expect(await foundIn(text, id)).toEqual(finds);
    },
  );

  it('has an example that passes, one that fails, and says law and reason in both languages', () => {
    expect(new Set(examples.map(({ finds }) => finds.length === 0))).toEqual(new Set([true, false]));
    expect(
      [law, why].flatMap(({ zh, en }) => [/\p{Script=Han}/u.test(zh), /^[A-Z0-9]/u.test(en)]),
    ).not.toContain(false);
  });
});

it('no two rules share an id', () => {
  const ids = RULES.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});
