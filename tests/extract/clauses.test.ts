import fc from 'fast-check';
import { describe, expect, it } from '@jest/globals';
import { readText, unitsOf } from './compact.ts';

/** Units of the first task of a text, by role; null where the text has no task. */
function read(clause: string): unknown {
  const task = readText(`一、任务\n1.加强建设。落实各项工作。${clause}`).records.taskTexts[0];
  return task === undefined ? null : unitsOf(task);
}

describe('an assignment clause', () => {
  it.each([
    [
      '(牵头单位:县教育局;责任单位:县财政局、县民政局,各镇街)',
      { LEAD: ['县教育局'], RESPONSIBLE: ['县财政局', '县民政局', '各镇街'] },
    ],
    ['（牵头单位：县教育局，配合单位：县财政局）', { LEAD: ['县教育局'], SUPPORT: ['县财政局'] }],
    ['（责任单位：县教育局、县财政局等部门）', { RESPONSIBLE: ['县教育局', '县财政局'] }],
    ['（责任单位：县教育局等）', { RESPONSIBLE: ['县教育局'] }],
    ['（责任单位：县教育局、县文旅局等县级有关部门）', { RESPONSIBLE: ['县教育局', '县文旅局'] }],
    ['〔责任单位：省教育厅、省委编办；列第一位的为牵头单位〕', { RESPONSIBLE: ['省教育厅', '省委编办'] }],
    [
      '（县教育局会同县财政局、县民政局负责）',
      { RESPONSIBLE: ['县教育局'], SUPPORT: ['县财政局', '县民政局'] },
    ],
    [
      '[牵头单位：县教育局 责任单位：县委编办 县人社局]',
      { LEAD: ['县教育局'], RESPONSIBLE: ['县委编办', '县人社局'] },
    ],
    ['（牵头单位：会同县教育局）', { LEAD: ['会同县教育局'] }],
    ['(县教育局牵头，县财政局负责落实)', { LEAD: ['县教育局'], RESPONSIBLE: ['县财政局'] }],
    ['（县教育局负责）', { RESPONSIBLE: ['县教育局'] }],
    ['〔县教育局牵头，县财政局、县民政局配合〕', { LEAD: ['县教育局'], SUPPORT: ['县财政局', '县民政局'] }],
    [
      '\n县教育局牵头，县财政局、县民政局等按职责分工负责',
      { LEAD: ['县教育局'], RESPONSIBLE: ['县财政局', '县民政局'] },
    ],
    ['\n牵头单位：县教育局\n督导单位：县政府督查室', { LEAD: ['县教育局'], SUPERVISE: ['县政府督查室'] }],
    ['牵头单位：县教育局。', { LEAD: ['县教育局'] }],
    ['(责任单位:市交通委（市道运局）、市高院)', { RESPONSIBLE: ['市交通委（市道运局）', '市高院'] }],
    ['(责任单位:县教委;责任单位:团县委)', { RESPONSIBLE: ['县教委', '团县委'] }],
    [
      '(责任单位:县人力资源和社会保障局和县文化和旅游局)',
      { RESPONSIBLE: ['县人力资源和社会保障局', '县文化和旅游局'] },
    ],
    ['(牵头领导:王建国;牵头单位:县教育局;联系人:李娜)', { LEAD: ['县教育局'] }],
    ['(牵头单位:县教育局、张伟)', { LEAD: ['县教育局'] }],
    [
      '(牵头单位:县教育局（张伟）;责任单位:副县长王明、县财政局)',
      { LEAD: ['县教育局'], RESPONSIBLE: ['县财政局'] },
    ],
    ['(责任单位:县教育局（牵头）、县财政局)', { LEAD: ['县教育局'], RESPONSIBLE: ['县财政局'] }],
    ['(牵头单位:县教育局;配合单位:无)', { LEAD: ['县教育局'] }],
    ['(牵头单位:县教育局;责任单位:县财政局', { LEAD: ['县教育局'], RESPONSIBLE: ['县财政局'] }],
    [
      '（县教育局、县财政局；配合部门：县民政局）',
      { RESPONSIBLE: ['县教育局', '县财政局'], SUPPORT: ['县民政局'] },
    ],
    ['〔责任单位：省教育厅、省委编办；列第一位者为牵头单位〕', { RESPONSIBLE: ['省教育厅', '省委编办'] }],
    ['（县教育局、县财政局等部门和单位负责）', { RESPONSIBLE: ['县教育局', '县财政局'] }],
    ['\n【责任单位】县教育局\n【配合单位】：各镇街', { RESPONSIBLE: ['县教育局'], SUPPORT: ['各镇街'] }],
    ['（ 牵 头 单 位 ： 县 教 育 局 ）', { LEAD: ['县教育局'] }],
    ['〔主责部门：县教育局；协助单位：县财政局等〕', { RESPONSIBLE: ['县教育局'], SUPPORT: ['县财政局'] }],
    [
      '（牵头处室：规划处，责任企业：县水务公司；指导单位：县水利局）',
      { LEAD: ['规划处'], RESPONSIBLE: ['县水务公司'], SUPERVISE: ['县水利局'] },
    ],
    ['（部门分工：县教育局牵头，县财政局配合）', { LEAD: ['县教育局'], SUPPORT: ['县财政局'] }],
    ['\n责任分工：县教育局牵头；县财政局按职责参与。', { LEAD: ['县教育局'], SUPPORT: ['县财政局'] }],
    ['\n任务分工：县教育局、县财政局', { RESPONSIBLE: ['县教育局', '县财政局'] }],
    ['（县教育局、县民政局按职责分别牵头）', { LEAD: ['县教育局', '县民政局'] }],
    ['（县教育局牵头，县财政局、各镇街）', { LEAD: ['县教育局'], RESPONSIBLE: ['县财政局', '各镇街'] }],
    ['（县教育局、县财政局负责；白塔镇先行先试）', { RESPONSIBLE: ['县教育局', '县财政局'] }],
    ['\n责任单位及责任人：门诊部 王某某', { RESPONSIBLE: ['门诊部'] }],
    ['\n责任科室（责任人）：总务科（李某）、保卫科（赵某）', { RESPONSIBLE: ['总务科', '保卫科'] }],
    ['\n〔责任单位〕县教育局\n〔配合单位〕各镇街', { RESPONSIBLE: ['县教育局'], SUPPORT: ['各镇街'] }],
    ['获评十佳（责任部门：局机关党委得分第一）。', {}],
    ['（教育部、共青团中央等按职责分工负责）', { RESPONSIBLE: ['教育部', '共青团中央'] }],
    ['县教育局牵头，县财政局、各镇街配合。', { LEAD: ['县教育局'], SUPPORT: ['县财政局', '各镇街'] }],
  ])('%s', (clause, units) => {
    expect(read(clause)).toEqual(units);
  });

  it.each([
    '鼓励企业牵头组建创新联合体。',
    '发挥组织部门牵头抓总作用。',
    '每年举办艺术节（县教育局主办）活动。',
    '征求意见的单位：县教育局。',
    '完善制度（试行）。',
    '县教育局会同县财政局等单位启动了基金。',
    '部门协同，社会参与。',
    '\n主办单位：县教育局\n承办单位：县第一中学',
    '\n任务分工：按照统一部署，明确责任，落实措施。',
    '由县教育局牵头起草，县财政局、县民政局参与了讨论。',
    '学校性质：民办，主办单位：某教育发展有限公司。',
    '报名网站：某县人民政府网（主办单位：某县人民政府）。',
    '关注“某县发布”公众号（主办单位：县委宣传部）。',
    '（县教育局、县民政局）',
    '本次比赛由县教育局主办，县第一中学承办。',
  ])('is not read from: %s', (sentence) => {
    expect(read(sentence)).toBeNull();
  });

  it('has the deadline of a label on a line beside it', () => {
    const task = readText('一、任务\n1.建设\n牵头单位：县教育局\n分管领导：王芳\n完成时限：2024年12月底')
      .records.taskTexts[0];

    expect(task?.due).toMatchObject({ value: '2024-12', mention: { text: '2024年12月底' } });
  });

  it.each([
    ['县教育局牵头，县财政局配合，2024年12月底前完成', '2024年12月底前'],
    ['2024年底前完成，县教育局牵头、县财政局配合', '2024年底前'],
    ['县教育局牵头，县财政局配合，6月底前出台方案', '6月底前'],
    ['县教育局牵头，县财政局配合，持续推进', '持续推进'],
  ])('has the deadline that stands among its units: %s', (clause, due) => {
    const task = readText(`一、任务\n1.建设。（${clause}）`).records.taskTexts[0];

    expect([task?.due?.mention.text, task?.assignments.map(({ unit }) => unit.text)]).toEqual([
      due,
      ['县教育局', '县财政局'],
    ]);
  });

  it('is none where items say who holds an event', () => {
    const text = '二、组织单位\n（一）指导单位：县科协\n（二）主办单位：县教育局\n（三）承办单位：县少年宫';

    expect(readText(text).records.taskTexts).toEqual([]);
  });

  it('has no deadline in a year that describes something', () => {
    const task = readText('一、任务\n1.改造2000年前建成的小区。（责任单位：县住建局）').records.taskTexts[0];

    expect(task?.due).toBeNull();
  });

  it('counts the positions of a role over the whole clause', () => {
    const task = readText('一、任务\n1.建设。(责任单位:县教委;牵头单位:县委办;责任单位:团县委)').records
      .taskTexts[0];

    expect(task?.assignments.map(({ role, position, unit }) => [role, position, unit.text])).toEqual([
      ['RESPONSIBLE', 0, '县教委'],
      ['LEAD', 0, '县委办'],
      ['RESPONSIBLE', 1, '团县委'],
    ]);
  });

  it('quotes its brackets as the proof and the label as printed', () => {
    const task = readText('一、任务\n1.建設。（責任單位：縣教委）').records.taskTexts[0];

    expect(task?.assignments.map(({ clause, label, rule }) => [clause.quote, label?.quote, rule])).toEqual([
      ['（責任單位：縣教委）', '責任單位', 'assignment-in-brackets'],
    ]);
  });

  it('reports a clause that it does not understand', () => {
    const { coverage } = readText('一、任务\n1.建设。(牵头单位另行确定,责任单位由会议研究)').records;

    expect(coverage).toEqual({
      clauses: 1,
      read: 0,
      skipped: [],
      unread: [{ line: 2, text: '(牵头单位另行确定,责任单位由会议研究)' }],
    });
  });
});

describe('the form of a clause', () => {
  const units = fc.uniqueArray(
    fc.constantFrom(
      '县教育局',
      '县委编办',
      '县人力资源和社会保障局',
      '各镇街',
      '市交通委(市道运局)',
      '团县委',
      '县总工会',
    ),
    { minLength: 1, maxLength: 7 },
  );
  const form = fc.record({
    open: fc.constantFrom('(', '（', '〔', '['),
    close: fc.constantFrom(')', '）', '〕', ']'),
    colon: fc.constantFrom(':', '：'),
    part: fc.constantFrom(';', '；', ',', '，'),
    comma: fc.constantFrom('、', ',', '，', '、\n', '、 ', ' 、'),
  });

  it('changes nothing of what it says', () => {
    fc.assert(
      fc.property(units, units, form, (leads, others, { open, close, colon, part, comma }) => {
        const list = (label: string, names: readonly string[]): string =>
          `${label}${colon}${names.join(comma)}`;
        const clause = `${open}${list('牵头单位', leads)}${part}${list('责任单位', others)}${close}`;
        expect(read(clause)).toEqual({ LEAD: leads, RESPONSIBLE: others });
      }),
    );
  });
});
