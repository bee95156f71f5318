import { describe, expect, it } from '@jest/globals';
import { readAnySource } from '../../../src/text/read-any-source.ts';
import { abstractList, docx, item, list, paragraph, table } from '../../support/docx.ts';

async function linesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const result = await readAnySource(bytes, 'plan.docx');
  if (!result.ok) throw new Error(result.message);
  return result.source.original.trimEnd().split('\n');
}

const run = (words: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${words}</w:t></w:r>`;
const number = (list: number, level: number) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

describe('the text of a DOCX document', () => {
  it('has tracked insertions, and neither deletions nor hidden words', async () => {
    const words = `${run('建设')}<w:ins>${run('学校')}</w:ins><w:del><w:r><w:delText>幼儿园</w:delText></w:r></w:del>${run('秘密', '<w:vanish/>')}${run('。', '<w:vanish w:val="0"/>')}`;
    expect(await linesOf(docx(`<w:p>${words}</w:p>`))).toEqual(['建设学校。']);
  });

  it('has tabs and breaks of its runs, not tab stops', async () => {
    const words = `<w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>一</w:t><w:tab/><w:t>二</w:t><w:br/><w:t>三</w:t></w:r>`;
    expect(await linesOf(docx(`<w:p>${words}</w:p>`))).toEqual(['一\t二', '三']);
  });

  it('leaves out a table of contents, instructions of fields and pinyin', async () => {
    const contents = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph('一、目标 1')}</w:sdtContent></w:sdt>`;
    const styled = paragraph('二、任务 2', '<w:pStyle w:val="a5"/>');
    const words = `<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:ruby><w:rt>${run('qū')}</w:rt><w:rubyBase>${run('区')}</w:rubyBase></w:ruby></w:r></w:p>`;
    const styles = '<w:style w:styleId="a5"><w:name w:val="toc 1"/></w:style>';
    expect(await linesOf(docx(contents + styled + words, { styles }))).toEqual(['区']);
  });

  it('has a text box once, before the paragraph that holds it', async () => {
    const box = `<w:txbxContent>${paragraph('附件')}</w:txbxContent>`;
    const words = `<w:p><w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>${run('正文')}</w:p>`;
    expect(await linesOf(docx(words))).toEqual(['附件', '正文']);
  });

  it('repeats a merged cell in each of its rows, and folds a header of two rows', async () => {
    const restart = '<w:vMerge w:val="restart"/>';
    const goesOn = '<w:vMerge/>';
    const rows = [
      [
        ['序号', restart],
        ['任务', restart],
        ['年度目标', '<w:gridSpan w:val="2"/>'],
        ['牵头单位', restart],
      ],
      [['', goesOn], ['', goesOn], '2023年', '2024年', ['', goesOn]],
      ['1', '建校', '1所', '2所', ['县教育局', restart]],
      ['2', '修路', '1条', '2条', ['', goesOn]],
    ] as const;
    expect(await linesOf(docx(table(rows)))).toEqual([
      '序号\t任务\t2023年\t2024年\t牵头单位',
      '1\t建校\t1所\t2所\t县教育局',
      '2\t修路\t1条\t2条\t县教育局',
    ]);
  });

  it('has the paragraphs of a frame as lines, and a table inside a cell in its row', async () => {
    const frame = `<w:tbl><w:tr><w:tc>${paragraph('一')}${paragraph('二')}</w:tc></w:tr></w:tbl>`;
    const outer = `<w:tbl><w:tr><w:tc>${table([['甲', '乙']])}</w:tc><w:tc>${paragraph('丙')}</w:tc></w:tr></w:tbl>`;
    expect(await linesOf(docx(frame + outer))).toEqual(['一', '二', '甲 乙\t丙']);
  });

  it('leaves out rows that a tracked change deletes', async () => {
    const deleted = `<w:tr><w:trPr><w:del/></w:trPr><w:tc>${paragraph('旧')}</w:tc><w:tc>${paragraph('旧')}</w:tc></w:tr>`;
    const rows = table([['甲', '乙']]).replace('</w:tbl>', `${deleted}</w:tbl>`);
    expect(await linesOf(docx(rows))).toEqual(['甲\t乙']);
  });
});

describe('automatic numbers of a DOCX document', () => {
  it.each([
    ['decimal', '%1.', '11.'],
    ['chineseCountingThousand', '%1、', '十一、'],
    ['chineseCounting', '（%1）', '（十一）'],
    ['chineseCountingThousand', '第%1条', '第十一条 '],
    ['ideographDigital', '%1、', '一一、'],
    ['decimalEnclosedCircle', '%1', '⑪'],
    ['lowerLetter', '%1)', 'k)'],
    ['upperLetter', '%1.', 'K.'],
    ['lowerRoman', '%1.', 'xi.'],
    ['decimalFullWidth', '（%1）', '（１１）'],
    ['japaneseCounting', '%1、', '十一、'],
    ['bullet', '●', ''],
  ])('print %s as %s', async (format, text, expected) => {
    const body = Array.from({ length: 11 }, () => item('任务', 1)).join('');
    const numbering = abstractList(0, [[format, text]]) + list(1, 0);
    expect((await linesOf(docx(body, { numbering }))).at(-1)).toBe(`${expected}任务`);
  });

  it('begin anew under each outer number', async () => {
    const numbering =
      abstractList(0, [
        ['chineseCounting', '%1、'],
        ['decimal', '%1.%2'],
      ]) + list(1, 0);
    const body = [item('甲', 1), item('乙', 1, 1), item('丙', 1, 1), item('丁', 1), item('戊', 1, 1)].join(
      '',
    );
    expect(await linesOf(docx(body, { numbering }))).toEqual([
      '一、甲',
      '一.1 乙',
      '一.2 丙',
      '二、丁',
      '二.1 戊',
    ]);
  });

  it('count on over two lists of the same levels, and begin anew where a list says so', async () => {
    const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const numbering = abstractList(0, [['decimal', '%1.']]) + list(1, 0) + list(2, 0) + list(3, 0, anew);
    const body = [item('甲', 1), item('乙', 2), item('丙', 3), item('丁', 3)].join('');
    expect(await linesOf(docx(body, { numbering }))).toEqual(['1.甲', '2.乙', '1.丙', '2.丁']);
  });

  it('come from the style of a paragraph, or its base, unless the paragraph has none', async () => {
    const styles = `<w:style w:styleId="H1"><w:pPr>${number(1, 0)}</w:pPr></w:style><w:style w:styleId="H2"><w:basedOn w:val="H1"/></w:style>`;
    const numbering = abstractList(0, [['chineseCounting', '%1、']]) + list(1, 0);
    const body = [
      paragraph('甲', '<w:pStyle w:val="H1"/>'),
      paragraph('乙', `<w:pStyle w:val="H1"/>${number(0, 0)}`),
      paragraph('丙', '<w:pStyle w:val="H2"/>'),
    ].join('');
    expect(await linesOf(docx(body, { numbering, styles }))).toEqual(['一、甲', '乙', '二、丙']);
  });

  it('stand in digits where a level is legal, and in cells without words', async () => {
    const legal = '<w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/><w:isLgl/></w:lvl>';
    const numbering =
      abstractList(0, [['chineseCounting', '%1、']]).replace('</w:abstractNum>', `${legal}</w:abstractNum>`) +
      list(1, 0);
    const cells = `<w:tbl><w:tr><w:tc>${item('', 1, 1)}</w:tc><w:tc>${paragraph('建校')}</w:tc></w:tr></w:tbl>`;
    expect(await linesOf(docx(item('甲', 1) + cells, { numbering }))).toEqual(['一、甲', '1.1\t建校']);
  });
});
