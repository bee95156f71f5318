/** What sites print around an article: menus, captions of sharing, lists of links, lines of spam. */

import type { Line } from './lines.ts';

const MENU = /^(?:[•·]\s?)?[^|｜。]{0,12}[|｜]$|^[•·>]|>>/u;
const SERVICE =
  /^[(（]?(?:责任?编辑?|编辑|校对|审核|监制|记者|通讯员|作者|关键词)[:：]|^(?:分享|返回顶部|返回首页|小字号|大字号|字号|打印|收藏|点赞|扫一扫|版权|网站首页|Copyright|联系我们|免责声明|声明[:：])|版权声明|版权所有|ICP备|许可证编号|举报电话/iu;
/** From here on a page lists other articles. */
const RELATED =
  /^[【[(（]?(?:相关阅读|相关新闻|相关链接|相关报道|推荐阅读|延伸阅读|热门推荐|猜你喜欢|更多阅读|精彩推荐|相关文章)/u;

/** Lines of the article itself, in order. */
export function withoutNoise(lines: readonly Line[]): readonly Line[] {
  const related = lines.findIndex((line, index) => index > 2 && RELATED.test(line.text));
  return (related < 0 ? lines : lines.slice(0, related)).filter((line) => !isNoise(line));
}

/** Is this line no part of what the document says? */
export function isNoise({ text }: Line): boolean {
  const bars = text.split(/[|｜]/u).length - 1;
  return (
    (bars >= 3 && !text.startsWith('|')) || (text.length < 80 && (MENU.test(text) || SERVICE.test(text)))
  );
}
