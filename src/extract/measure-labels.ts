/** What a number counts: the noun phrase before or behind it, without the verb that governs it. */

const GAP = '[(（][^()（）]{1,8}[)）]';

/** Verbs that add to a number. */
const ADDING = `新${GAP}建|新增加?|新建${GAP}|新建|改建|扩建|改扩建|新改扩建|创办|创建|创成|争创|建成|建立|建设|建好|实施|修建|培育|培养|打造|引进|引育|组织|组建|开展|举办|举行|完成|搭建|共建|遴选|评选|选树|选派|选拔|命名|认定|新?开发|推出|成立|设立|招聘|招录|派出|发放|改造|布局|推广|增加|新开|开设|提供|制定|出台|申报|获批|投入|配备|补充|储备|发展|扶持|孵化|编制|设置|增设|添置|购置|配置|更新|采购|建造|兴建|建|办|增`;

/** Words before the verb that say when or how. */
const ADVERB =
  '到?20\\d\\d年(?:[底末前]|之前)?|(?:未来)?[一二三四五六七八九十两]{1,2}年(?:内|间)?|每学?年度?|每学期|全年|今年|力争|争取|预计|计划|总计|共计?|累计|共有|持续|继续|基本|全面|全区性?|全市|积极|大力|逐步|分批|再|至少|各地?|其中|同时|并|和|与|及|以及|或|、|,|，|:|：';

const LEADING = new RegExp(`^(?:${ADVERB}|\\s)*(?:(?:${ADDING})(?:并|和|、|与|及|或)?){0,3}`, 'u');
const LEADING_ADVERB = new RegExp(`^(?:${ADVERB}|\\s)*`, 'u');
const ADDS = new RegExp(`(?:${ADDING})`, 'u');
const ADDS_LAST = new RegExp(`(?:${ADDING})$`, 'u');
const REACHES = /(?:达到?|提[高升]到|增加到|增至|保持在?|稳定在|控制在|超过|不少于|不低于|为|占)$/u;

/** 在城区学校门口设置护学岗: where it happens is no part of what is counted. */
const PLACE = new RegExp(`^\\s*[在为于向对][^,，。;；]{2,20}?(?=${ADDING})`, 'u');

/** What the words before a number say. */
export interface Before {
  /** Without verbs, adverbs and 等; empty where nothing is left. */
  readonly noun: string;
  /** A verb that adds governs the number. */
  readonly adds: boolean;
  /** 累计, 共有, 总数: the number is a state. */
  readonly total: boolean;
  /** 至少 stands before the verb. */
  readonly atLeast: boolean;
}

/** @param words from the last boundary to the number */
export function readBefore(phrase: string): Before {
  const words = phrase.replace(PLACE, '');
  const reached = words.replace(REACHES, '');
  const addsLast = ADDS_LAST.exec(reached);
  const stem = addsLast === null ? reached : reached.slice(0, addsLast.index);
  // A verb directly before the number (培养计划增加100人) leaves the words before it whole.
  const verbIsLast = addsLast !== null && stem.replace(LEADING_ADVERB, '') !== '';
  const stripped =
    verbIsLast || reached !== words ? stem.replace(LEADING_ADVERB, '') : reached.replace(LEADING, '');
  const lead = LEADING.exec(reached)?.[0] ?? '';
  return {
    noun: trimNoun(stripped),
    adds: addsLast !== null || ADDS.test(lead),
    total: /累计|共有|总数|总量/u.test(words),
    atLeast: /至少|不少于|不低于/u.test(words),
  };
}

/** The noun directly behind a number: 创办6个科技工作室; empty where a stop follows. */
export function readBehind(words: string): string {
  const end = words.search(
    /[。；;，,、：:()（）“”\s]|和|及|与|以上|参加|创建|达到?|通过|进行|开展|实现|完成|并/u,
  );
  return trimNoun((end < 0 ? words : words.slice(0, end)).replace(/^(?:的|以上的?|以下的?)/u, ''));
}

/** A noun phrase as a label: without a list's rest and the particle at its end. */
function trimNoun(words: string): string {
  return words
    .trim()
    .replace(/(?:等|的|约|近)+$/u, '')
    .trim();
}
