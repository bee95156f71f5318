import { describe, expect, it } from '@jest/globals';
import { auditCorpus, saidIn } from '../../src/audit/corpus.ts';
import { CORPUS_RULES } from '../../src/audit/rule-book.ts';
import { loadInputs } from '../../src/ingest/inputs.ts';
import { readDocument } from '../../src/ingest/read.ts';
import type { SaidByDocument } from '../../src/model/corpus.ts';

const inputs = await loadInputs();

async function saidInText(text: string): Promise<readonly SaidByDocument[]> {
  const reading = await readDocument(new TextEncoder().encode(text), 'example.txt', inputs);
  if (reading.outcome === 'quarantined') throw new Error(reading.message);
  return saidIn(reading.facts);
}

describe.each(CORPUS_RULES.map((rule) => [rule.id, rule] as const))(
  'the rule %s over several documents',
  (id, { examples, law, why }) => {
    it.each(examples.map(({ texts, finds }) => [finds.join('; ') || 'nothing', texts, finds] as const))(
      'finds %s in its example',
      async (_title, texts, finds) => {
        const said = (await Promise.all(texts.map(saidInText))).flat();
        const found = auditCorpus(said).filter(({ rule }) => rule === id);
        expect(found.map(({ severity, messageZh }) => `${severity} ${messageZh}`)).toEqual(finds);
      },
    );

    it('has an example that passes, one that fails, and says law and reason in both languages', () => {
      expect(new Set(examples.map(({ finds }) => finds.length === 0))).toEqual(new Set([true, false]));
      expect(
        [law, why].flatMap(({ zh, en }) => [/\p{Script=Han}/u.test(zh), /^[A-Z0-9]/u.test(en)]),
      ).not.toContain(false);
    });
  },
);
