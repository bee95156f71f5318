/** One short plan in every kind of file: body, an annex table with merged cells, and indicators. */

import { docx, abstractList, item, list, paragraph, table } from '../../support/docx.ts';
import { pdf, type Printed } from '../../support/pdf.ts';

const TITLE = '柳山县教育强县建设行动方案';
const TASKS = [
  ['扩大学位供给。到2024年新建学校3所。', '（牵头单位：县教育局；责任单位：县财政局、县自然资源局）'],
  ['加强教师队伍。每年培训教师200名。', '（牵头单位：县人力社保局；责任单位：县教育局）'],
] as const;
const HEADER = ['序号', '重点任务', '2023年', '2024年', '牵头单位'] as const;
const ROWS = [
  ['1', '改造食堂', '改造2个', '改造3个', '县教育局'],
  ['2', '配备校车', '配备5辆', '配备8辆', '县教育局'],
] as const;
const ANNEX = '附件';
const CAPTION = '重点任务分解表';
const INDICATORS = ['指标名称', '2023年', '2024年'] as const;
const INDICATOR = ['学前教育毛入园率（%）', '92.5', '93.0'] as const;

/** The table of tasks with the unit of its rows merged. */
export const text = [
  TITLE,
  '一、重点任务',
  ...TASKS.map((words, index) => `（${'一二'[index] ?? ''}）${words.join('')}`),
  '二、主要指标',
  INDICATORS.join('\t'),
  INDICATOR.join('\t'),
  ANNEX,
  CAPTION,
  HEADER.join('\t'),
  ...ROWS.map((row) => row.join('\t')),
  '',
].join('\n');

export const html = `<!doctype html><html><head><title>${TITLE}_柳山县人民政府</title><script>var 牵头 = "县水利局";</script></head><body>
<nav><a href="/">首页</a><a href="/zw">政务公开</a></nav><div class="article"><h1>${TITLE}</h1>
<h2>一、重点任务</h2>${TASKS.map(([words, clause], index) => `<p>（${'一二'[index] ?? ''}）${words}<span>${clause}</span></p>`).join('\n')}
<h2>二、主要指标</h2><table>${[INDICATORS, INDICATOR].map(toHtmlRow).join('')}</table>
<p>${ANNEX}</p><p>${CAPTION}</p><table><tr><th rowspan="2">序号</th><th rowspan="2">重点任务</th><th colspan="2">年度目标</th><th rowspan="2">牵头单位</th></tr><tr><th>2023年</th><th>2024年</th></tr>
${ROWS.map(
  (row, index) =>
    `<tr>${row
      .slice(0, 4)
      .map((cell) => `<td>${cell}</td>`)
      .join('')}${index === 0 ? '<td rowspan="2">县教育局</td>' : ''}</tr>`,
).join('\n')}</table></div>
<footer>主办单位：柳山县人民政府办公室</footer></body></html>`;

export const markdown = [
  `# ${TITLE}`,
  '## 一、重点任务',
  ...TASKS.map(([words, clause], index) => `（${'一二'[index] ?? ''}）**${words}**${clause}`),
  '## 二、主要指标',
  ...[INDICATORS, INDICATORS.map(() => '---'), INDICATOR].map(toBars),
  '',
  ANNEX,
  '',
  CAPTION,
  '',
  ...[HEADER, HEADER.map(() => '---'), ...ROWS].map(toBars),
  '',
].join('\n');

/** Numbers are automatic, and merged cells are those of the annex. */
export function makeDocx(): Uint8Array {
  const restart = '<w:vMerge w:val="restart"/>';
  const goesOn = '<w:vMerge/>';
  const numbering =
    abstractList(0, [
      ['chineseCountingThousand', '%1、'],
      ['chineseCounting', '（%2）'],
    ]) + list(1, 0);
  const body = [
    paragraph(TITLE),
    item('重点任务', 1),
    ...TASKS.map((words) => item(words.join(''), 1, 1)),
    item('主要指标', 1),
    table([INDICATORS, INDICATOR]),
    paragraph(ANNEX),
    paragraph(CAPTION),
    table([
      [
        ['序号', restart],
        ['重点任务', restart],
        ['年度目标', '<w:gridSpan w:val="2"/>'],
        ['牵头单位', restart],
      ],
      [['', goesOn], ['', goesOn], '2023年', '2024年', ['', goesOn]],
      ...ROWS.map((row, index) => [
        ...row.slice(0, 4),
        [index === 0 ? '县教育局' : '', index === 0 ? restart : goesOn] as const,
      ]),
    ]),
  ];
  return docx(body.join(''), { numbering });
}

export function makePdf(): Uint8Array {
  const columns = [50, 90, 220, 320, 420];
  const row = (y: number, words: readonly string[], from = 0): readonly Printed[] =>
    words.map((word, index) => ({ text: word, x: columns[index + from] ?? 0, y }));
  const lines = (y: number, words: readonly string[]): readonly Printed[] =>
    words.map((word, index) => ({ text: word, x: 70, y: y - 16 * index }));
  const clauses = TASKS.flatMap((words, index) => {
    const all = `（${'一二'[index] ?? ''}）${words.join('')}`;
    return [all.slice(0, 46), all.slice(46)].map((piece, part) => ({
      text: piece,
      x: part === 0 ? 70 : 50,
      y: 760 - 40 * index - 16 * part,
    }));
  });
  return pdf([
    [
      { text: TITLE, x: 180, y: 800, size: 16 },
      ...lines(776, ['一、重点任务']),
      ...clauses,
      ...lines(680, ['二、主要指标']),
      ...row(660, INDICATORS, 1),
      ...row(644, INDICATOR, 1),
    ],
    [
      ...lines(800, [ANNEX, CAPTION]),
      ...row(760, HEADER),
      ...ROWS.flatMap((words, index) => row(744 - 16 * index, words)),
    ],
  ]);
}

function toHtmlRow(cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr>`;
}

function toBars(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
