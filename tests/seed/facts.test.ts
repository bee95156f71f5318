import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { withCuratedFacts } from '../../src/extract/curated.ts';
import { fold } from '../../src/fold.ts';
import { loadInputs, SEED_FOLDER, type ReadingInputs } from '../../src/ingest/inputs.ts';
import { readText, type Read } from '../extract/compact.ts';

const FOLDER = `${SEED_FOLDER}documents/`;

let inputs: ReadingInputs;
let documents: readonly Read[];
beforeAll(async () => {
  inputs = await loadInputs();
  documents = readdirSync(FOLDER).map((file) => readText(readFileSync(FOLDER + file)));
});

const documentCalled = (title: string): Read => {
  const found = documents.filter(({ records }) => fold(records.head.title.value) === fold(title));
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) throw new Error(`expected one document called ${title}`);
  return only;
};

describe('the curated facts of the seed', () => {
  it('stand in the documents they name, letter by letter', () => {
    const missing = inputs.curated.flatMap(({ document, facts }) =>
      facts.filter(({ quote }) => !documentCalled(document).source.original.includes(quote)),
    );
    expect(missing).toEqual([]);
  });

  it('are all taken, and bring no problem', () => {
    const taken = inputs.curated.map(({ document, facts }) => {
      const { source, records } = documentCalled(document);
      const after = withCuratedFacts(source, records, inputs.curated);
      const rules = [
        ...after.aliases.map(({ rule }) => rule),
        ...after.memberships.map(({ rule }) => rule),
        ...after.names.map(({ rule }) => rule),
      ].filter((rule) => rule?.startsWith('curated:') === true);
      return {
        expected: facts.map(({ id }) => `curated:${id}`).sort(),
        rules: rules.sort(),
        problems: after.problems.length - records.problems.length,
      };
    });
    expect(taken.map(({ rules, problems }) => ({ rules, problems }))).toEqual(
      taken.map(({ expected }) => ({ rules: expected, problems: 0 })),
    );
  });

  it('say why no rule reads them', () => {
    const reasons = inputs.curated.flatMap(({ facts }) => facts.map(({ why }) => why));
    expect(reasons.every((why) => why.length > 40)).toBe(true);
    expect(new Set(reasons).size).toBe(reasons.length);
  });

  it('show the words as printed, and mean the name that the document has', () => {
    const { source, records } = documentCalled('川南渝西教育共同体"扩圈" 助推两地教育协同发展');
    expect(withCuratedFacts(source, records, inputs.curated).aliases).toMatchObject([
      {
        name: { quote: '川南渝西(瀘永江榮)教育共同體', text: '川南渝西(泸永江荣)教育共同体' },
        of: '川南渝西教育共同体',
        evidence: { quote: '舉辦川南渝西(瀘永江榮)教育共同體高峰論壇' },
      },
    ]);
  });
});
