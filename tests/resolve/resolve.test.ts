import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadInputs, type ReadingInputs } from '../../src/ingest/inputs.ts';
import type { GroupKind } from '../../src/model/enums.ts';
import type { DocumentRecords, GroupRecord, MembershipRecord } from '../../src/model/records.ts';
import { resolve, type Resolution } from '../../src/resolve/resolve.ts';
import { readText } from '../extract/compact.ts';
import { assignment, head, mention, records, taskText } from '../support/records.ts';

let inputs: ReadingInputs;
beforeAll(async () => {
  inputs = await loadInputs();
});

const { source } = readText('教育');

/** Of a document whose title names the region. */
const resolveIn = (region: string, fields: Partial<DocumentRecords>): Resolution => {
  const title = { value: region, mention: mention(region) };
  return resolve(source, records({ head: head({ title }), ...fields }), inputs);
};

const member = (group: string, groupKind: GroupKind, name: string): MembershipRecord => ({
  group: mention(group),
  groupKind,
  member: mention(name),
  role: 'MEMBER',
  since: null,
  sinceAsWritten: null,
  until: null,
  evidence: mention(name),
  rule: 'test',
});

const group = (name: string, kind: GroupKind): GroupRecord => ({
  name: mention(name),
  kind,
  mode: 'UNSPECIFIED',
  modeAsWritten: null,
  formula: null,
  evidence: mention(name),
});

/** The ref of what each member is, with the rule that told it. */
const membersIn = (region: string, names: readonly string[]): readonly string[] => {
  const memberships = names.map((name) => member('川南教育共同体', 'REGIONAL_ALLIANCE', name));
  const { entities, organizations, regions } = resolveIn(region, { memberships });
  const refs = new Map([...organizations, ...regions].map(({ id, ref }) => [id, ref]));
  return names.map((name) => {
    const link = entities.get(name);
    return `${refs.get(link?.id ?? '') ?? 'nothing'} ${link?.rule ?? ''}`;
  });
};

describe('members', () => {
  it('are regions, functional regions, schools, towns, bodies of the gazetteer, groups, and else units as printed', () => {
    const names = [
      '泸州市',
      '重庆市荣昌区',
      '万盛经济技术开发区',
      '永川高新技术产业开发区',
      '荣昌中学',
      '双河街道',
      '荣昌区教委',
      '荣昌中学教育集团',
      '荣昌建工集团',
      '荣昌',
    ];
    expect(membersIn('荣昌区', names)).toEqual([
      'region/510500 region-table',
      'region/500153 region-table',
      'region/万盛经开区 functional-region',
      'region/永川高新区 functional-region',
      'school/500153/荣昌中学 as-printed',
      'unit/500153004/重庆市荣昌区双河街道办事处 town-table',
      'unit/500153/重庆市荣昌区教育委员会 gazetteer-full-name',
      'group/500153/荣昌中学教育集团 group-name',
      'unit/500153/荣昌建工集团 as-printed',
      'unit/500153/荣昌 as-printed',
    ]);
  });

  it('of a name that several regions share are told by the region of the document', () => {
    expect([membersIn('荣昌区', ['江北区']), membersIn('宁波市', ['江北区'])]).toEqual([
      ['region/500105 region-table'],
      ['region/330205 region-table'],
    ]);
  });

  it('that cannot be told stay units as printed', () => {
    expect(membersIn('四川省', ['市中区', '国家级经开区'])).toEqual([
      'unit/510000/市中区 as-printed',
      'unit/510000/国家级经开区 as-printed',
    ]);
  });

  it('bring the regions they lie in', () => {
    const { regions } = resolveIn('荣昌区', {
      memberships: [member('川南教育共同体', 'REGIONAL_ALLIANCE', '万盛经开区')],
    });
    expect(regions.map(({ ref, level, kind, code }) => [ref, level, kind, code]).sort()).toEqual([
      ['region/500000', 'PROVINCE', 'ADMINISTRATIVE', '500000'],
      ['region/500153', 'COUNTY', 'ADMINISTRATIVE', '500153'],
      ['region/万盛经开区', null, 'FUNCTIONAL', null],
    ]);
  });
});

describe('groups', () => {
  const NAME = '川南渝西教育共同体';

  it('are one alliance in the plan of one region and the news of another', () => {
    const names = [{ kind: 'GROUP', name: mention(NAME), evidence: mention(NAME) }] as const;
    const plan = resolveIn('荣昌区', { names }).groups.get(NAME);
    const news = resolveIn('泸州市', { groups: [group(NAME, 'REGIONAL_ALLIANCE')] }).groups.get(NAME);
    expect(news).toEqual(plan);
    expect(news?.organization).toMatchObject({
      type: 'ALLIANCE',
      name: NAME,
      ref: `alliance/${NAME}`,
      regionId: null,
    });
  });

  it.each([
    ['珊瑚中学教育集团', 'group/500108/珊瑚中学教育集团'],
    ['渝中区人和街小学教育集团', 'group/500103/人和街小学教育集团'],
    ['重庆市南岸区珊瑚中学教育集团', 'group/500108/珊瑚中学教育集团'],
    ['南岸区职业教育集团', 'group/500108/南岸区职业教育集团'],
    ['重庆市第一中学教育集团', 'group/500108/重庆市第一中学教育集团'],
  ])('%s, named in 南岸区, is %s', (name, ref) => {
    const { groups } = resolveIn('南岸区', { groups: [group(name, 'EDUCATION_GROUP')] });
    expect(groups.get(name)).toMatchObject({
      rule: 'group-name',
      organization: { type: 'EDUCATION_GROUP', ref },
    });
  });

  it('without a region are those of their document', () => {
    const { groups } = resolveIn('教育', { groups: [group(NAME, 'SCHOOL_COMMUNITY')] });
    const ref = expect.stringMatching(new RegExp(`^group/doc_[0-9a-f]{20}/${NAME}$`, 'u'));
    expect(groups.get(NAME)?.organization).toMatchObject({ ref, regionId: null });
  });

  it('are of the kind that their members tell', () => {
    const { groups } = resolveIn('荣昌区', {
      groups: [group(NAME, 'REGIONAL_ALLIANCE')],
      memberships: [member(NAME, 'SCHOOL_COMMUNITY', '荣昌中学')],
    });
    expect(groups.get(NAME)?.organization.type).toBe('EDUCATION_GROUP');
  });

  it('have the stages that their name tells', () => {
    const { groups } = resolveIn('南岸区', { groups: [group('珊瑚小学教育集团', 'EDUCATION_GROUP')] });
    expect(groups.get('珊瑚小学教育集团')?.organization).toMatchObject({ stages: ['PRIMARY'] });
  });
});

describe('a second name', () => {
  it('means what the first means, as group, member and unit', () => {
    const alias = { name: mention('荣中'), of: '荣昌中学', evidence: mention('荣中'), rule: 'curated:test' };
    const { links, entities } = resolveIn('荣昌区', {
      aliases: [alias],
      memberships: [member('甲教育集团', 'EDUCATION_GROUP', '荣中')],
    });
    const id = links.get('荣昌中学')?.organization.id;
    expect(links.get('荣中')).toMatchObject({ rule: 'alias', organization: { id, name: '荣昌中学' } });
    expect(entities.get('荣中')).toEqual({ id, rule: 'alias' });
  });
});

describe('a closed collective', () => {
  it('brings its members, in order of their codes, and their regions', () => {
    const { inclusions, organizations, regions } = resolveIn('荣昌区', {
      taskTexts: [
        taskText('BODY', '1', '任务', [assignment('RESPONSIBLE', '各镇街'), assignment('LEAD', '双河街道')]),
      ],
    });
    const nameOf = new Map(organizations.map(({ id, name }) => [id, name]));
    expect(inclusions).toHaveLength(21);
    expect(inclusions.map(({ memberId }) => nameOf.get(memberId))[3]).toBe('重庆市荣昌区双河街道办事处');
    expect(organizations).toHaveLength(22);
    expect(regions.filter(({ level }) => level === 'TOWN')).toHaveLength(21);
  });
});
