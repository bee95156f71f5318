/** The supervision ledger of the real plan, opened by another reader and compared with what GraphQL answers. */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readSheet } from 'read-excel-file/node';
import { at, list } from '../at.ts';
import { loadSeeds } from '../real-seeds.ts';
import { openTestApi, type TestApi } from '../test-api.ts';
import { expectedRows } from './expected-ledger.ts';
import { getExport, getRows } from './get-export.ts';

const NUMBER = '荣委办发〔2023〕7号';
const TITLE = '重庆市荣昌区深入推进教育现代化实施方案(2023—2025年)';
/** Title, version, heads of the columns. */
const HEAD_ROWS = 3;

/** What stands in a cell that names the document, and in one that names who supervises it. */
const SOURCE = `《${TITLE}》${NUMBER}`;
const SUPERVISORS = '中共重庆市荣昌区委督查办公室、重庆市荣昌区人民政府督查办公室';

let api: TestApi;
let documentId: string;

beforeAll(async () => {
  api = await openTestApi();
  await loadSeeds(api.test, ['004']);
  const { data } = await api.ask(`{ documents { edges { node { id } } } }`);
  documentId = String(at(list(at(data, 'documents', 'edges'))[0], 'node', 'id'));
}, 120_000);
afterAll(() => api.close());

describe('the ledger of a document', () => {
  it('is headed by the document, the version and the columns', async () => {
    const rows = await readSheet(await getExport(api, 'ledger.xlsx', { document: documentId }));

    const { version, loadedAt } = await api.test.graph.state();
    expect(rows.slice(0, HEAD_ROWS).map((row) => row.filter((cell) => cell !== null))).toEqual([
      [`${SOURCE} 督办台账`],
      [`图谱版本 ${version}，${String(loadedAt).slice(0, 10)}`],
      [
        ...['序号', '工程', '任务', '规划期工作目标', '2023年工作目标', '2024年工作目标', '2025年工作目标'],
        ...['牵头单位', '责任单位', '配合单位', '督查单位', '出处', '问题'],
      ],
    ]);
  });

  it('says of each of the 24 tasks, cell by cell, what GraphQL answers', async () => {
    const rows = await readSheet(await getExport(api, 'ledger.xlsx', { document: documentId }));

    const expected = await expectedRows(api, documentId, SOURCE);
    expect(expected).toHaveLength(24);
    expect(rows.slice(HEAD_ROWS)).toEqual(expected);
  });

  it('has the rows of the annex, with the lines of body and annex', async () => {
    const rows = await readSheet(await getExport(api, 'ledger.xlsx', { document: documentId }));

    expect([rows[HEAD_ROWS], rows[HEAD_ROWS + 2]]).toEqual([
      [
        1,
        '现代化教育理念构建工程',
        '坚持党建统领教育发展',
        '全面贯彻落实党的二十大精神,贯彻落实中小学党组织领导的校长负责制。',
        '制定《党建引领教育高质量发展十条举措》方案,选优配强学校党组织书记,完善学校议事规则,厘清书记、校长职责清单。',
        '推动《党建引领教育高质量发展十条举措》落地落实,常态化开展中小学党组织领导的校长负责制。',
        '常态化开展中小学党组织领导的校长负责制,推动教育高质量发展。',
        '中共重庆市荣昌区委教育工作委员会',
        '中共重庆市荣昌区委组织部',
        null,
        SUPERVISORS,
        `${SOURCE}\n正文 (一)1，第250行\n附件 1，第356行`,
        null,
      ],
      [
        3,
        '现代化教育理念构建工程',
        '落实德育首要地位',
        '系统推进“德育品牌项目创建工程”。培育区级德育品牌15个,市级德育文化品牌9个。',
        ...[2023, 2024, 2025].map(() => '培育区级德育品牌5个,市级德育文化品牌3个。'),
        '重庆市荣昌区教育委员会',
        '共青团重庆市荣昌区委员会、重庆市荣昌区妇女联合会',
        null,
        SUPERVISORS,
        `${SOURCE}\n正文 (一)3，第254行\n附件 3，第388行`,
        null,
      ],
    ]);
  });

  it('names the parts where they set other goals, the units that supervise all of it, and the findings', async () => {
    const rows = await getRows(api, 'ledger', {
      document: documentId,
      columns: 'task,goals,leads,supervising,source,findings',
    });

    expect([rows[1], rows.find((row) => list(at(row, 'leads')).length === 0)]).toEqual([
      {
        task: '加强思政课建设',
        goals: [
          '正文: 到2025年,培育并建立区级思政课教学实训基地3个、中小学思政课学科工作室5个、中小学思政课示范校(德育品牌学校)10所。',
          '附件: 培育并建立区级思政课教学实训基地3个、中小学思政课学科工作室5个、中小学思政课示范校(德育品牌学校)10所。',
        ],
        leads: ['重庆市荣昌区教育委员会'],
        supervising: ['中共重庆市荣昌区委督查办公室', '重庆市荣昌区人民政府督查办公室'],
        source: [SOURCE, '正文 (一)2，第252行', '附件 2，第372行'],
        findings: [],
      },
      {
        task: '推进现代化教育评价改革',
        goals: [],
        leads: [],
        supervising: ['中共重庆市荣昌区委督查办公室', '重庆市荣昌区人民政府督查办公室'],
        source: [SOURCE, '正文 (五)2，第298行'],
        findings: [
          '[错误] 任务“推进现代化教育评价改革”没有牵头单位',
          '[警告] 正文任务“推进现代化教育评价改革”在附件中没有对应的一行',
        ],
      },
    ]);
  });

  it('of a year has the goals of that year alone', async () => {
    const query = { document: documentId, year: '2024' };
    const [title, , heads, first, ...others] = await readSheet(await getExport(api, 'ledger.xlsx', query));

    expect(others).toHaveLength(23);
    expect(title?.[0]).toBe(`${SOURCE} 2024年 督办台账`);
    expect(heads).toEqual([
      ...['序号', '工程', '任务', '2024年工作目标', '牵头单位', '责任单位', '配合单位', '督查单位'],
      ...['出处', '问题'],
    ]);
    expect(first?.slice(0, 5)).toEqual([
      1,
      '现代化教育理念构建工程',
      '坚持党建统领教育发展',
      '推动《党建引领教育高质量发展十条举措》落地落实,常态化开展中小学党组织领导的校长负责制。',
      '中共重庆市荣昌区委教育工作委员会',
    ]);
  });

  it('has the columns that are asked for, empty where the plan sets no goals', async () => {
    const [row] = await getRows(api, 'ledger', { document: documentId, columns: 'goals2030,task' });

    expect(row).toEqual({ goals2030: [], task: '坚持党建统领教育发展' });
  });

  it('of a year that the plan does not reach is empty', async () => {
    expect(await getRows(api, 'ledger', { document: documentId, year: '2030' })).toEqual([]);
  });
});

describe('the ledger of a unit', () => {
  it('has every task that it holds a role for once, with its roles', async () => {
    const rows = await getRows(api, 'ledger', { unit: '区教委', region: '500153', columns: 'task,role' });

    const { data } = await api.ask(`{
      unit(name: "区教委", region: "500153") { responsibilities(first: 100) { edges { role node { title } } } }
    }`);
    const edges = list(at(data, 'unit', 'responsibilities', 'edges'));
    const titles = [...new Set(edges.map((edge) => at(edge, 'node', 'title')))];
    expect(titles.length).toBeGreaterThan(10);
    expect(rows).toEqual(
      titles.map((title) => ({
        task: title,
        role: edges
          .filter((edge) => at(edge, 'node', 'title') === title)
          .map((edge) => at(edge, 'role'))
          .map(toWord),
      })),
    );
  });

  it('of a year has its tasks of the body and the annex, with the goals of that year', async () => {
    const query = { unit: '区财政局', document: documentId, year: '2025' };
    const [title, , heads, first, ...others] = await readSheet(await getExport(api, 'ledger.xlsx', query));

    expect(title?.[0]).toBe(`${SOURCE} 重庆市荣昌区财政局 2025年 督办台账`);
    expect(heads).toEqual([
      ...['序号', '工程', '任务', '承担角色', '2025年工作目标', '牵头单位', '责任单位', '配合单位'],
      ...['督查单位', '出处', '问题'],
    ]);
    expect(first).toEqual([
      1,
      '现代化五育融合提升工程',
      '保障劳动教育',
      '责任',
      '打造5个特色劳动教育项目。',
      '重庆市荣昌区教育委员会',
      '重庆市荣昌区财政局、重庆市荣昌区农业农村委员会、荣昌高新技术产业开发区管理委员会、各镇街',
      null,
      SUPERVISORS,
      `${SOURCE}\n正文 (二)4，第264行\n附件 7，第453行`,
      null,
    ]);
    expect(others.map((row) => row[2])).toEqual([
      ...['强化安全健康教育', '优化学校规划布局', '推进学前教育普及普惠发展'],
      ...['推进义务教育优质均衡发展', '推进高中教育特色多样发展', '完善特殊群体教育保障'],
      ...['推进高等教育多元融合发展', '推进教育领域数字化改革', '推进现代化教师管理体制改革'],
      '推进现代化办学模式改革',
    ]);
  });

  it('of a street names the collective as whose member it holds a role', async () => {
    const rows = await getRows(api, 'ledger', {
      ...{ unit: '昌元街道', region: '500153', document: documentId },
      columns: 'task,role',
    });

    expect(rows).toEqual(
      [
        ...['加强思政课建设', '保障劳动教育', '推进义务教育优质均衡发展', '完善特殊群体教育保障'],
        '推进终身教育服务能力提升',
      ].map((task) => ({ task, role: ['责任（各镇街）'] })),
    );
  });

  it.each(['all documents', 'one document'])(
    'that supervises a document has all tasks of that document, of %s',
    async (documents) => {
      const query = documents === 'one document' ? { document: documentId } : {};
      const rows = await getRows(api, 'ledger', { unit: '区委督查办', columns: 'place,task,role', ...query });

      const tasks = await getRows(api, 'ledger', { document: documentId, columns: 'place,task' });
      expect(tasks).toHaveLength(24);
      expect(rows).toEqual(tasks.map((task) => Object.assign({ role: ['督导'] }, task)));
    },
  );

  it('by id is the same as by name', async () => {
    const { data } = await api.ask(`{ unit(name: "区财政局", region: "500153") { id } }`);

    const [byName, byId] = await Promise.all([
      getRows(api, 'ledger', { unit: '区财政局', region: '荣昌区' }),
      getRows(api, 'ledger', { unit: String(at(data, 'unit', 'id')), document: documentId }),
    ]);

    expect(byName.length).toBeGreaterThan(0);
    expect(byId).toEqual(byName);
  });

  it('is empty for a document in which it holds no role', async () => {
    const unit = '中共重庆市荣昌区委办公室';

    expect(await getRows(api, 'ledger', { unit, document: documentId })).toEqual([]);
  });
});

function toWord(role: unknown): string {
  return role === 'LEAD' ? '牵头' : role === 'RESPONSIBLE' ? '责任' : String(role);
}
