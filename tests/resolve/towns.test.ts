import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadInputs, type ReadingInputs } from '../../src/ingest/inputs.ts';
import type { Link } from '../../src/resolve/links.ts';
import { organizationFinder } from '../../src/resolve/organizations.ts';
import { regionId } from '../../src/resolve/regions.ts';

let inputs: ReadingInputs;
beforeAll(async () => {
  inputs = await loadInputs();
});

const find = (name: string, code = '500153'): Link => organizationFinder(inputs, code)(name);

describe('a town as a unit', () => {
  it.each([
    ['双河街道', '双河街道', '双河街道办事处', '荣昌区双河街道', '重庆市荣昌区双河街道办事处'],
    ['仁义镇', '仁义镇', '仁义镇人民政府', '仁义镇政府', '荣昌区仁义镇', '重庆市荣昌区仁义镇政府'],
  ])('is one organization, however %s is printed', (_, ...names) => {
    expect(new Set(names.map((name) => find(name).organization.id)).size).toBe(1);
  });

  it('is the government of the town, in the town, under its full name', () => {
    const { organization, rule } = find('双河街道');
    expect({ rule, organization }).toMatchObject({
      rule: 'town-table',
      organization: {
        type: 'UNIT',
        kind: 'GOVERNMENT',
        level: 'TOWN',
        name: '重庆市荣昌区双河街道办事处',
        ref: 'unit/500153004/重庆市荣昌区双河街道办事处',
        regionId: regionId('500153004'),
      },
    });
    expect(organization.names.map(({ text, kind }) => `${text} ${kind}`)).toEqual([
      '重庆市荣昌区双河街道办事处 CANONICAL',
      '重庆市荣昌区双河街道 ALIAS',
      '重庆市荣昌区双河街道办 ALIAS',
      '荣昌区双河街道办事处 ALIAS',
      '荣昌区双河街道 ALIAS',
      '荣昌区双河街道办 ALIAS',
      '双河街道办事处 SHORT',
      '双河街道 SHORT',
      '双河街道办 SHORT',
    ]);
  });

  it('is the same in a document of the city around it, where its county is named', () => {
    expect(find('荣昌区双河街道', '500000').organization).toEqual(find('双河街道').organization);
  });

  it.each(['双河街道党工委', '仁义镇党委', '仁义镇中心小学', '仁义镇初级中学'])('is not %s', (name) => {
    expect(find(name).rule).toBe('as-printed');
  });

  it.each([
    ['of another county', '双河街道', '500108'],
    ['that no table knows', '昌宁镇', '500153'],
    ['where the county is not known', '双河街道', '500000'],
  ])('stays as printed %s', (_, name, code) => {
    expect(find(name, code)).toMatchObject({ rule: 'as-printed', organization: { name, level: 'TOWN' } });
  });
});
