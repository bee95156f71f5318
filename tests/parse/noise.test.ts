import { describe, expect, it } from '@jest/globals';
import { toLines } from '../../src/parse/lines.ts';
import { findNoise } from '../../src/parse/noise.ts';

/** `REASON text` of each line that is left out. */
function noiseIn(text: string): readonly string[] {
  return Array.from(findNoise(toLines(text)), ([line, reason]) => `${reason} ${line.text}`);
}

describe('findNoise', () => {
  it.each([
    ['MENU', '• 首页|'],
    ['MENU', '人民网>>重庆频道>>原创'],
    ['MENU', '首页 > 新闻中心 > 正文'],
    ['SERVICE', '小字号'],
    ['SERVICE', '分享让更多人看到'],
    ['SERVICE', '(责编:刘政宁、张祎)'],
    ['SERVICE', '【责任编辑:王芳】'],
    ['SERVICE', '字体:大 中 小'],
    ['SERVICE', '关键词: 持续推进'],
    ['SERVICE', '版权声明:'],
    ['SERVICE', '未经授权不得转载、摘编。已经本网授权使用作品的,应注明“来源:日报网”,违者追究法律责任。'],
    ['SERVICE', '地址:重庆市渝北区某路1号 邮编:401120 广告招商:023-63907707'],
    ['SERVICE', '(此页无正文)'],
    ['LINK_LIST', '华池县| 扎赉特旗| 志丹县| 英山县|'],
    ['LINK_LIST', '网站首页 | 关于我们 | 广告业务 | 投稿信箱'],
  ])('leaves out as %s: %s', (reason, text) => {
    expect(noiseIn(`一则消息。\n${text}\n二则消息。`)).toEqual([`${reason} ${text}`]);
  });

  it('leaves out the name of the site above the way to the page', () => {
    expect(noiseIn('人民网\n人民网>>重庆频道\n一则消息。')).toEqual(['MENU 人民网', 'MENU 人民网>>重庆频道']);
  });

  it('leaves out all that follows 相关阅读', () => {
    expect(noiseIn('题目\n一则。\n二则。\n相关阅读:\n荣昌小学加入渝西教育联盟。')).toEqual([
      'RELATED 相关阅读:',
      'RELATED 荣昌小学加入渝西教育联盟。',
    ]);
  });

  it.each([
    '· 加强学校建设',
    '分享优质教育资源',
    '版权保护工作得到加强。',
    '推荐阅读书目进校园',
    '学校未经授权不得使用他人作品,侵权的依法追究法律责任。',
    '监督举报电话:023-46730000',
    '>55.00',
    '审核:由区教委牵头,区财政局配合。',
    '发布地区:重庆市 | 发布日期:2023-03-22 | 来源:区教委 | 打印',
    '1 | 育才教育集团 | 育才中学 | 育才一小\n2 | 树人教育集团 | 树人中学 | 树人小学',
  ])('keeps %s', (text) => {
    expect(noiseIn(`一则。\n二则。\n三则。\n${text}\n四则。`)).toEqual([]);
  });

  it('keeps the sections and annexes behind links to other pages', () => {
    expect(noiseIn('通知\n前言。\n正文。\n相关链接:\n附件\n一、任务')).toEqual([]);
  });
});
