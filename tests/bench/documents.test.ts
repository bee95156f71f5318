import { describe, expect, it } from '@jest/globals';
import { makeDocuments, type GeneratedDocument } from '../../bench/folder/documents.ts';
import { readPlaces } from '../../bench/folder/places.ts';
import { loadInputs } from '../../src/ingest/inputs.ts';
import { readDocument } from '../../src/ingest/read.ts';

const COUNT = 150;
const places = await readPlaces();
const make = (seed: number): readonly GeneratedDocument[] => [...makeDocuments(COUNT, seed, places)];

describe('generated documents', () => {
  it('are the same for one seed, and others for another', () => {
    expect(make(1)).toEqual(make(1));
    expect(make(1)).not.toEqual(make(2));
  });

  it('are of all kinds of files', () => {
    const endings = new Set(make(1).map(({ file }) => file.replace(/^.*\./u, '')));

    expect([...endings].sort()).toEqual(['docx', 'html', 'md', 'pdf', 'txt']);
  });

  it('say something each, but for the broken ones', async () => {
    const inputs = await loadInputs();
    const odd: string[] = [];
    for (const { file, bytes, isBroken } of make(1)) {
      const { outcome } = await readDocument(bytes, file, inputs);
      if (isBroken !== (outcome === 'quarantined')) odd.push(`${file} ${outcome}`);
    }

    expect(odd).toEqual([]);
    expect(make(1).filter(({ isBroken }) => isBroken)).toHaveLength(2);
  });

  it('have each their own document', async () => {
    const inputs = await loadInputs();
    const readings = await Promise.all(make(1).map(({ file, bytes }) => readDocument(bytes, file, inputs)));
    const plans = readings.flatMap((reading) =>
      reading.outcome === 'quarantined' || reading.facts.document.kind === 'NEWS'
        ? []
        : reading.facts.document.id,
    );

    expect(new Set(plans).size).toBe(plans.length);
  });
});
