import { describe, expect, it } from '@jest/globals';
import { loadInputs } from '../../src/ingest/inputs.ts';
import { fuzz } from '../support/fuzz/fuzz.ts';
import { realTexts } from '../support/fuzz/texts.ts';

describe('mutated documents', () => {
  it('end in a typed outcome, with every quote at its place', async () => {
    const { outcomes, faults } = await fuzz(realTexts(), await loadInputs(), 0, 200);

    expect(faults).toEqual([]);
    expect([...outcomes.values()].reduce((sum, count) => sum + count, 0)).toBe(200);
  });
});
