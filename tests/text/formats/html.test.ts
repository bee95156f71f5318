import { describe, expect, it } from '@jest/globals';
import { readHtml } from '../../../src/text/formats/html/read-html.ts';

const linesOf = (body: string): readonly string[] =>
  readHtml(`<html><body>${body}</body></html>`).trimEnd().split('\n');

describe('the text of a page', () => {
  it('has blocks as lines, and white space as browsers print it', () => {
    expect(linesOf('<div>县教育\n  局<p>负责 &ldquo;双减&rdquo;&nbsp;A\nB<br>二</div>')).toEqual([
      '县教育局',
      '负责 “双减”\u00a0A B',
      '二',
    ]);
  });

  it('leaves out navigation, scripts, hidden elements and pinyin', () => {
    const around =
      '<nav>首页</nav><div class="menu">栏目</div><footer>地址</footer><script>一</script><style>p{}</style>';
    const hidden = '<p hidden>甲</p><p style="color:red; display: none">乙</p>';
    expect(linesOf(`${around}${hidden}<p><ruby>区<rt>qū</rt></ruby>内各学校负责落实。</p>`)).toEqual([
      '区内各学校负责落实。',
    ]);
  });

  it('stays where the whole page stands in a form or a header', () => {
    expect(linesOf('<form><header><p>县教育局负责。</p></header></form>')).toEqual(['县教育局负责。']);
  });

  it('keeps the header of an article', () => {
    expect(
      linesOf('<article><header><h1>方案</h1></header><p>县教育局负责落实本方案。</p></article>'),
    ).toEqual(['方案', '县教育局负责落实本方案。']);
  });

  it('has the title of the page where no line says it, without the name of the site', () => {
    const page = (body: string) =>
      readHtml(`<html><head><title>教育方案_某县政府</title></head><body>${body}</body>`);
    expect([page('<p>一</p>'), page('<h1>教育方案</h1>')]).toEqual(['教育方案\n一\n', '教育方案\n']);
  });

  it('has the numbers of ordered lists, unless the words have their own', () => {
    const lists =
      '<ol><li>甲</li><li value="5">乙</li><li>丙</li></ol><ol type="A" start="2"><li>丁</li></ol><ol><li>1.戊</li></ol><ul><li>己</li></ul>';
    expect(linesOf(lists)).toEqual(['1.甲', '5.乙', '6.丙', 'B.丁', '1.戊', '己']);
  });

  it('has the cells of tables that lay out the page as blocks, and those inside as rows', () => {
    const inner = '<table><caption>表</caption><tr><td>甲<td>乙<tr><td>丙<td>丁</table>';
    expect(linesOf(`<table><tr><td><p>正文一段。</p>${inner}</td><td>侧</td></tr></table>`)).toEqual([
      '正文一段。',
      '表',
      '甲\t乙',
      '丙\t丁',
      '侧',
    ]);
  });

  it('repeats merged cells, and has rows of one cell before, inside and behind a table', () => {
    const row = (...cells: readonly string[]) => `<tr>${cells.join('')}</tr>`;
    const whole = (words: string) => row(`<td colspan=3>${words}</td>`);
    const rows = [
      whole('分解表'),
      row('<td>1', '<td>甲', '<td rowspan=3>教育局'),
      row('<td colspan=2>二组'),
      row('<td>2', '<td>乙'),
      whole('合计'),
      row('<td>3', '<td colspan=2>丙'),
      whole('注：无'),
    ];
    expect(linesOf(`<table>${rows.join('')}</table>`)).toEqual([
      '分解表',
      '1\t甲\t教育局',
      '二组\t\t教育局',
      '2\t乙\t教育局',
      '合计\t\t',
      '3\t丙\t',
      '注：无',
    ]);
  });
});
