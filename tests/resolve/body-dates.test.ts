import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadInputs, type ReadingInputs } from '../../src/ingest/inputs.ts';
import { organizationFinder } from '../../src/resolve/organizations.ts';

const RONGCHANG = '500153';

let inputs: ReadingInputs;
beforeAll(async () => {
  inputs = await loadInputs();
});

const find = (name: string, date: string | null) =>
  organizationFinder(inputs, RONGCHANG, { date, isOfState: false })(name);

describe('a name that passed from one body to another', () => {
  it.each([
    ['区建委', '2016-05-01', '重庆市荣昌区城乡建设委员会'],
    ['区建委', '2023', '重庆市荣昌区住房和城乡建设委员会'],
    ['区编办', '2017-03', '重庆市荣昌区机构编制委员会办公室'],
    ['区编办', '2023-02-17', '中共重庆市荣昌区委机构编制委员会办公室'],
  ])('%s of %s is %s', (name, date, full) => {
    const { organization, candidates } = find(name, date);
    expect([organization.name, candidates]).toEqual([full, undefined]);
  });

  it.each([
    ['of the year in which it passed', '2018'],
    ['without date', null],
  ])('stays open in a document %s, today’s body first', (_, date) => {
    const { organization, candidates } = find('区建委', date);
    expect(organization.name).toBe('重庆市荣昌区住房和城乡建设委员会');
    expect(candidates).toEqual(['重庆市荣昌区住房和城乡建设委员会', '重庆市荣昌区城乡建设委员会']);
  });
});

describe('a body that is no more', () => {
  it('is a body of its own, in documents of any date', () => {
    const names = ['2015', '2023', null].map((date) => find('区卫计委', date).organization.name);
    expect(new Set(names)).toEqual(new Set(['重庆市荣昌区卫生和计划生育委员会']));
  });

  it('leads to what took over from it', () => {
    const { organization, successor } = find('区卫生计生委', '2015');
    expect(successor?.organization.name).toBe('重庆市荣昌区卫生健康委员会');
    expect(organization).toMatchObject({ successorId: successor?.organization.id });
  });

  it('leads nowhere where regions gave its work to bodies of different names', () => {
    const { organization, successor } = find('区国土局', '2015');
    expect([organization.name, successor]).toEqual(['重庆市荣昌区国土资源局', undefined]);
    expect(organization).toMatchObject({ successorId: null, function: 'PLANNING_AND_LAND' });
  });

  it('leads to the body that its level has', () => {
    const names = ['区安监局', '市安监局'].map((name) => find(name, '2015').successor?.organization.name);
    expect(names).toEqual(['重庆市荣昌区应急管理局', undefined]);
  });
});
