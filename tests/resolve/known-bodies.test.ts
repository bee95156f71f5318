import { describe, expect, it } from '@jest/globals';
import { loadInputs } from '../../src/ingest/inputs.ts';
import { linkKnown } from '../../src/resolve/known-bodies.ts';

const { bodies, regions } = await loadInputs();
const counties = [...regions.byCode.values()].filter(({ level }) => level === 'COUNTY').slice(0, 300);
const ofCounties = bodies.filter(({ levels }) => levels.includes('COUNTY'));

describe('linkKnown', () => {
  it('gives the same, whatever it gave before', () => {
    const gazetteer = { bodies: [...bodies], regions };
    const linkAll = () =>
      counties.map((region) =>
        ofCounties.slice(0, 5).map((body) => linkKnown(gazetteer, { body, region, prefix: 'FULL' })),
      );
    const first = linkAll();

    expect(linkAll()).toEqual(first);
    expect(
      counties.map((region) =>
        ofCounties
          .slice(0, 5)
          .map((body) => linkKnown({ bodies: [...bodies], regions }, { body, region, prefix: 'FULL' })),
      ),
    ).toEqual(first);
  });

  it('keeps apart bodies of one region and regions of one body', () => {
    const links = counties.flatMap((region) =>
      ofCounties.map((body) => linkKnown({ bodies, regions }, { body, region, prefix: 'FULL' })),
    );

    expect(new Set(links.map(({ organization }) => organization.id)).size).toBe(links.length);
  });
});
