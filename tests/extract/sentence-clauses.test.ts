import { describe, expect, it } from '@jest/globals';
import { readText, unitsOf } from './compact.ts';

const tasksOf = (text: string): readonly unknown[] =>
  readText(text).records.taskTexts.map((task) => [task.part, task.title.text, unitsOf(task)]);

describe('a sentence that assigns', () => {
  it('names its agents behind 由 and its task before it', () => {
    const text =
      '某县教育局招生意见\n招生工作由县教育局牵头，县公安局、县住建局共同参与。学位核定由县教育局会同县财政局负责。';

    expect(tasksOf(text)).toEqual([
      ['PROSE', '招生工作', { LEAD: ['县教育局'], SUPPORT: ['县公安局', '县住建局'] }],
      ['PROSE', '学位核定', { RESPONSIBLE: ['县教育局'], SUPPORT: ['县财政局'] }],
    ]);
  });

  it('may begin with the unit and a colon', () => {
    expect(tasksOf('某县教育局招生意见\n教育局：负责统筹协调。\n公安局、民政局：配合核查户籍。')).toEqual([
      ['PROSE', '负责统筹协调', { RESPONSIBLE: ['教育局'] }],
      ['PROSE', '配合核查户籍', { SUPPORT: ['公安局', '民政局'] }],
    ]);
  });

  it('makes a task of a numbered item that has no other clause', () => {
    expect(tasksOf('一、任务\n1.建设。由县教育局牵头，县财政局配合。\n2.改造。由县住建局负责。')).toEqual([
      ['BODY', '建设', { LEAD: ['县教育局'], SUPPORT: ['县财政局'] }],
      ['BODY', '改造', { RESPONSIBLE: ['县住建局'] }],
    ]);
  });

  it('may go on behind the units', () => {
    expect(
      tasksOf('一、任务\n1.建立制度，由县教育局牵头，县财政局、县民政局共同参与，定期研究问题。'),
    ).toEqual([['BODY', '建立制度', { LEAD: ['县教育局'], SUPPORT: ['县财政局', '县民政局'] }]]);
  });

  it('says what each of several units does', () => {
    expect(
      tasksOf('某县招生意见\n县教育局牵头制定方案，县公安局、县住建局负责核查，各镇街配合宣传。'),
    ).toEqual([
      ['PROSE', '县教育局牵头制定方案', { LEAD: ['县教育局'] }],
      ['PROSE', '县公安局、县住建局负责核查', { RESPONSIBLE: ['县公安局', '县住建局'] }],
      ['PROSE', '各镇街配合宣传', { SUPPORT: ['各镇街'] }],
    ]);
  });

  it('says what several units shall do', () => {
    expect(
      tasksOf('一、任务\n1.管控扬尘。县住建局要落实围挡要求，县城管局要加大洒水频次，各镇街做好巡查。'),
    ).toEqual([['BODY', '管控扬尘', { RESPONSIBLE: ['县住建局', '县城管局', '各镇街'] }]]);
  });

  it('may ask for it, or give the principle', () => {
    expect(
      tasksOf(
        '一、任务\n1.减排。请县工信局牵头负责清单修订。\n2.消防。县消防大队具体负责检查，各镇街按照属地管理原则负责整治。',
      ),
    ).toEqual([
      ['BODY', '减排', { LEAD: ['县工信局'] }],
      ['BODY', '消防', { RESPONSIBLE: ['县消防大队', '各镇街'] }],
    ]);
  });

  it('may be one of several lines that give bodies and their duties', () => {
    expect(
      tasksOf(
        '三、成员单位职责\n县委宣传部：把握新闻宣传导向。\n县发改局：储备防汛物资。\n县水利局承担日常工作。\n县应急局牵头组织灾害救助。',
      ),
    ).toEqual([
      ['BODY', '成员单位职责', { LEAD: ['县应急局'], RESPONSIBLE: ['县委宣传部', '县发改局', '县水利局'] }],
    ]);
  });

  it.each([
    ['a law', '第三条 市人民政府应当编制规划，县人民政府应当组织实施。'],
    ['kinds of bodies', '一、任务\n1.施工。建设单位要按图施工，监理单位要认真履责。'],
    ['one body alone', '一、要求\n1.督导。县教育局要加强督导，学校要抓好落实。'],
  ])('is not read from %s', (_, text) => {
    expect(tasksOf(text)).toEqual([]);
  });

  it('names who acts together behind 由, whatever they do', () => {
    expect(
      tasksOf('一、任务\n1.范围由县教育局会同县公安局、县住建局划定并公布。\n2.材料由各镇街负责初审。'),
    ).toEqual([
      ['BODY', '范围', { RESPONSIBLE: ['县教育局'], SUPPORT: ['县公安局', '县住建局'] }],
      ['BODY', '材料', { RESPONSIBLE: ['各镇街'] }],
    ]);
  });

  it('may begin with the unit, a colon and any duty in a numbered list', () => {
    expect(tasksOf('一、职责\n1.县委宣传部：统筹新闻发布。\n2.县教育局：组织学校演练。')).toEqual([
      ['BODY', '统筹新闻发布', { RESPONSIBLE: ['县委宣传部'] }],
      ['BODY', '组织学校演练', { RESPONSIBLE: ['县教育局'] }],
    ]);
  });

  it('may begin with the unit and a full stop in a numbered list', () => {
    expect(
      tasksOf(
        '一、旗公安局。负责校园周边巡逻。\n二、旗交通运输局、旗民政局。承担隐患排查。\n三、旗财政局。配合拨付资金。',
      ),
    ).toEqual([
      ['BODY', '负责校园周边巡逻', { RESPONSIBLE: ['旗公安局'] }],
      ['BODY', '承担隐患排查', { RESPONSIBLE: ['旗交通运输局', '旗民政局'] }],
      ['BODY', '配合拨付资金', { SUPPORT: ['旗财政局'] }],
    ]);
  });

  it.each(['一、加强办公室。负责统筹。', '一、有关部门。负责落实。', '一、县教育局。负责人到场。'])(
    'does not begin with a full stop in: %s',
    (text) => {
      expect(tasksOf(text)).toEqual([]);
    },
  );

  it('may list a company beside a public body', () => {
    expect(
      tasksOf('一、任务\n1.能源。县发改局负责供需衔接，县工信局、国网某县供电公司协助做好调度。'),
    ).toEqual([['BODY', '能源', { RESPONSIBLE: ['县发改局'], SUPPORT: ['县工信局', '国网某县供电公司'] }]]);
  });

  it('may have a comma before what bodies do together', () => {
    expect(
      tasksOf('一、任务\n1.帮扶。由县民政局会同县财政局、县住建局，按每户600元的标准落实补助。'),
    ).toEqual([['BODY', '帮扶', { RESPONSIBLE: ['县民政局'], SUPPORT: ['县财政局', '县住建局'] }]]);
  });

  it.each([
    '9月30日前，由县住建局牵头，各镇街配合，完成检修。',
    '由县住建局牵头，各镇街配合，9月30日前完成检修。',
    '由县住建局会同县财政局，按标准检修，9月30日前检修到位。',
  ])('has the deadline beside it: %s', (text) => {
    const due = readText(`一、任务\n1.检修。${text}`).records.taskTexts[0]?.due;

    expect(due?.mention.text).toBe('9月30日前');
  });

  it('says that units act by their duties', () => {
    expect(tasksOf('一、保障\n1.加强协调。县教育局、县财政局等部门按照职责分工，做好落实。')).toEqual([
      ['BODY', '加强协调', { RESPONSIBLE: ['县教育局', '县财政局'] }],
    ]);
  });

  it.each([
    '县教育局负责全县教育工作。',
    '本办法由县教育局负责解释。',
    '县教育局：加强学校管理。',
    '工程部负责施工管理，质量部负责质量检查。',
    '联盟由县第一中学牵头，县第二中学共同组建。',
    '县级以上人民政府负责统筹，各级主管部门配合实施。',
    '县教育局牵头组建了专班，县财政局负责拨付了资金。',
    '比赛由县教育局主办，县一中负责承办。',
    '支持由企业牵头，高校参与。',
    '该平台由县教育局牵头建设的机构运营。',
    '由县委书记任组长。',
    '来源：某报\n课题由县教育局牵头，县财政局参与。',
    '记者：负责采访。',
  ])('is not read from: %s', (text) => {
    expect(tasksOf(`某县教育情况\n${text}`)).toEqual([]);
  });
});
