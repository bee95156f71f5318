/** What a name of a unit looks like. */

/** Endings of names of organs, institutions, collectives and regions that act. */
const ENDING =
  /(?:局|委|办|厅|部|院|署|会|社|府|处|中心|站|所|校|园|团|队|联|行|公司|集团|镇|街道|乡|街|单位|部门|机构|企业|馆|台|科|股|室|组|协|库|网|段|县|区|市|州|盟|旗|村|军|学院|大学|中学|小学|学校|医院|银行|基地|政府|党委|人大|政协|法院|检察院|电网|移动|联通|电信|邮政|铁塔|银保监|盟市|省市|委员|小组|司法|税务|海关|气象|工委|各方|主体|高校|院校|中央)$/u;

const PLACEHOLDER =
  /^(?:[暂尚]?无|没有|不涉及|不适用|[暂另]定|待[定补]|另行(?:确定|明确|通知)|未定|null|none|[nN]\/?[aA]|[-—–―/／\\*·.]{1,6})$/iu;
/** 同上, and the marks that stand for it. */
const DITTO = /^(?:同[上前左](?:述?[一]?[条项款行栏目])?|[〃″"”]{1,2})$/u;

/** Marks of sentences and figures, which no name holds. */
const SENTENCE =
  /[。！？!?：:；;]|\d{2,}|[的了]|(?<!自)由|^(?:和|与|及|并|或|为|在|对|把|将|按|由|以|从|向)/u;
/** A bracket that belongs to the sentence around the name. */
const TORN = /^[^(（〔[［【]*[)）〕\]］】]|[(（〔[［【][^)）〕\]］】]*$/u;
const MAX_LENGTH = 40;
/** What happened to somebody; 获嘉县, 得荣县 and 是 in names of schools stand where an ending vouches for them. */
const VERB = /[得获是被]/u;

/** Words that name nobody themselves: 无, —, 同上. */
export function isPlaceholder(name: string): boolean {
  return PLACEHOLDER.test(name) || DITTO.test(name);
}

/** 同上: whoever stands in the place above. */
export function isDitto(name: string): boolean {
  return DITTO.test(name);
}

/** May this stand in a list of units that a label announces? Lenient: the label says what it is. */
export function isPossibleUnit(name: string): boolean {
  return (
    name.length >= 2 &&
    name.length <= MAX_LENGTH &&
    !isPlaceholder(name) &&
    /\p{Script=Han}/u.test(name) &&
    // 目的地管委会 is one, 列第一位的为牵头单位 is a remark.
    !/[。！？!?]|的(?!地)|[为是](?:牵头|责任|主办|配合)(?:单位|部门)/u.test(name) &&
    (ENDING.test(name) || !VERB.test(name))
  );
}

/** Is this surely a unit by its own words? Strict: for lists that only a verb follows. */
export function isPlainUnit(name: string): boolean {
  const bare = name.replace(/[（(][^（）()]*[）)]$/u, '');
  return isPossibleUnit(bare) && !SENTENCE.test(bare) && !TORN.test(bare) && ENDING.test(bare);
}

/** Bodies of a kind, and words that only end as names do. */
const OF_A_KIND =
  /^(?:全|本|该|社会|上级|有关|相关|各级|县级以上|国务院|市场|区域|县域|市县)|(?:主管|行政|业务)部门$|^.{0,4}(?:企业|高校|院校|学校|机构|单位|部门|政府|主体|组织)$/u;
const OF_A_REGION = /^(?:各|\p{Script=Han}{1,8}?)?[省市区县州旗盟镇乡]\p{Script=Han}|^各[镇乡街村县区市]/u;
const ORGAN = /(?:局|委|办|厅|署|管委会|政府|[支大中总]队|人武部|法院|检察院)$/u;
/** Of the State Council; the 工程部 of a company is none. */
const MINISTRY =
  /^(?:教育|财政|公安|民政|司法|商务|自然资源|生态环境|交通运输|水利|农业农村|应急(?:管理)?|工业和信息化|人力资源和?社会保障|住房和?城乡建设|科技|科学技术|文化和旅游|退役军人事务)部$/u;

/** Does it name one body, and not a kind of them? For running text, where nothing else vouches for a list. */
export function isNamedUnit(name: string): boolean {
  return (
    isPlainUnit(name) &&
    name.length >= 3 &&
    !OF_A_KIND.test(name) &&
    (OF_A_REGION.test(name) || MINISTRY.test(name) || ORGAN.test(name.replace(/[（(][^（）()]*[）)]$/u, '')))
  );
}

/** 国网某县供电公司, 县水务集团有限公司. */
const FIRM = /(?:供电|电力|燃气|天然气|水务|供水|供热|热力|公交|电信|移动|联通|铁塔|集团|有限|股份|分)公司$/u;

/** Does it name one company? For lists in which public bodies stand beside it. */
export function isNamedFirm(name: string): boolean {
  return (
    isPlainUnit(name) &&
    name.length >= 5 &&
    FIRM.test(name) &&
    !OF_A_KIND.test(name) &&
    !/^(?:各|其他|地方|当地|城市|国有|大型|专业)/u.test(name)
  );
}
