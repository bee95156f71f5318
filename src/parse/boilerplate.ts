/** Lines that order a document without being part of a section. */

import { squeeze, type Line } from './lines.ts';

/** 附件, 附件1, 附件一: — alone on a line: here an annex begins. */
export function isAnnexHeading(line: Line): boolean {
  return (
    line.text.length < 16 &&
    line.text.startsWith('附') &&
    /^附(?:件|录|表)[一二三四五六七八九十\d]{0,3}[:：]?$/u.test(squeeze(line.text))
  );
}

/** 附件:《…》, 附件:1.… or 附件1 分解表: names an annex, near the end of what it belongs to or at its own head. */
export function isAnnexReference(line: Line): boolean {
  if (!line.text.startsWith('附件')) return false;
  return (
    /^附件\s?[一二三四五六七八九十\d]{0,3}\s?[:：]\s?\S/u.test(line.text) ||
    (line.text.length <= 60 && /^附件\s?[一二三四五六七八九十\d]{1,3}\s+[^。；;，,]+$/u.test(line.text))
  );
}

/** 2023年2月17日 or 二〇二三年二月十七日 alone on a line. */
export function isDateLine(line: Line): boolean {
  return (
    line.text.length < 24 &&
    line.text.endsWith('日') &&
    /^(?:\d{4}|[一二三四五六七八九〇零○]{4})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日$/u.test(
      squeeze(line.text),
    )
  );
}

/** What portals and word processors print around a document. */
export function isPortalLine(line: Line): boolean {
  return (
    line.text.length < 80 &&
    /^[(（]此页无正文[)）]$|^扫一扫|^文章内容来自|^来源[:：]|^责任?编辑?[:：]|^[(（]责编|^打印$|^关闭窗口|^上一篇|^下一篇|^分享到|^主办单位[:：].{0,40}版权|^版权所有|^备案号|^收藏此文章|^查看原文|^热门政策/u.test(
      line.text,
    )
  );
}

/** Is this surely behind the section or table before it? */
export function closesSection(line: Line): boolean {
  return isAnnexHeading(line) || isAnnexReference(line) || isDateLine(line) || isPortalLine(line);
}
