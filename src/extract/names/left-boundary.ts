/** Where in a sentence a name begins. */

const LONGEST_NAME = 30;
const STOP = /[\s，。、；：！？,.;:!?“”"'‘’「」《》〈〉()（）[\]【】|•·▲>…—~+/]/u;

/** Verbs and particles that no name of a school holds: what stands before them belongs to the sentence. */
const CUT =
  /完成|推进|推动|支持|指导|完善|办[好强]|建[好成]|建设(?![路街村])|加快|加强|加大|扩大|重点|新建|改建|扩建|迁建|续建|筹建|筹办|启动|启用|投用|竣工|开工|实施|开展|举行|举办|召开|来到|走进|走访|前往|赴|考察|调研|视察|参观|观摩|检查|督导|慰问|看望|邀请|组织|选派|安排|联合(?!大学)|携手|依托|围绕|通过|根据|按照|关于|包括|包含|涵盖|以及|成立|组建|打造|构建|创建|创办|开办|引进|引入|形成|成为|作为|担任|现任|曾任|时任|任教|就读|考入|考取|毕业|进入|加入|加盟|纳入|结对|帮扶|位于|坐落|来自|分别|其中|例如|比如|现有|拥有|建有|设有|隶属|属于|聚焦|落实|鼓励|引导|促进|提升|提高|优化|整合|合并|撤销|保留|布局|规划|交付|移交|捐赠|获评|荣获|获得|评为|命名|授予|认定|确定|列入|入选|选取|选择|推荐|迎来|培育|改造|修建|兴建|为(?![民明])|在|到|于(?!都)|对(?!外)|向(?![阳荣东上日前红])|与|和(?![平谐睦美顺煦合义])|或|及|是|的|了|等|把|被|将(?![军乐])|让|(?<!自)由|从(?!化)|给|(?<=[局委厅府])同|至(?![诚善真])|跟|以(?!色)|[共现]有/gu;
const INTRODUCTION =
  /^(?:近年来|近日|日前|当天|当日|今天|今日|昨日|昨天|目前|如今|今年|去年|随后|首先|此外|同时|会上|上午|下午|先后|相继|陆续|逐步|力争|继续|持续|积极|大力|不断|进一步|深入|全面|切实|着力|还|并|也|又|都|其|\d{4}年|\d{1,2}月|\d{1,2}日|第?[一二三四五六七八九十百\d]+[个所家])+/u;

/** Behind 、 the 和 of 和庆镇 is no conjunction. */
const PLACE = /^和\p{Script=Han}[镇乡]/u;

/** Do the words hold a verb or particle, so that they are no part of a name? */
export function holdsVerb(words: string): boolean {
  return words.search(CUT) >= 0;
}

/** The start of the name that ends at `ending`, not before `least`; null where no mark or word says where it begins. */
export function findStartOfName(text: string, ending: number, least: number): number | null {
  const farthest = Math.max(least, ending - LONGEST_NAME);
  let start = ending;
  while (start > farthest && !STOP.test(text[start - 1] ?? '')) start -= 1;
  const words = text.slice(start, ending);
  const isListed = text[start - 1] === '、' && PLACE.test(words);
  const cut = Array.from(words.matchAll(CUT))
    .filter(({ index }) => index > 0 || !isListed)
    .at(-1);
  if (cut === undefined && start === farthest && farthest > least) return null;
  if (cut !== undefined) start += cut.index + cut[0].length;
  return start + (INTRODUCTION.exec(text.slice(start, ending))?.[0].length ?? 0);
}
