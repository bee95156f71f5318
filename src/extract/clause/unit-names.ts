/** What a name of a unit looks like. */

/** Endings of names of organs, institutions, collectives and regions that act. */
const ENDING =
  /(?:局|委|办|厅|部|院|署|会|社|府|处|中心|站|所|校|园|团|队|联|行|公司|集团|镇|街道|乡|街|单位|部门|机构|企业|馆|台|科|股|室|组|协|库|网|段|县|区|市|州|盟|旗|村|军|学院|大学|中学|小学|学校|医院|银行|基地|政府|党委|人大|政协|法院|检察院|电网|移动|联通|电信|邮政|铁塔|银保监|盟市|省市|委员|小组|司法|税务|海关|气象|工委|各方|主体|高校|院校)$/u;

const PLACEHOLDER = /^(?:无|暂无|同上|同前|待定|[-—–―/／\\*·.]{1,6})$/u;

/** Marks of sentences and figures, which no name holds. */
const SENTENCE =
  /[。！？!?：:；;]|\d{2,}|[的了]|(?<!自)由|^(?:和|与|及|并|或|为|在|对|把|将|按|由|以|从|向)/u;
const MAX_LENGTH = 40;

/** Words that stand for nobody: 无, —, 同上. */
export function isPlaceholder(name: string): boolean {
  return PLACEHOLDER.test(name);
}

/** May this stand in a list of units that a label announces? Lenient: the label says what it is. */
export function isPossibleUnit(name: string): boolean {
  return (
    name.length >= 2 &&
    name.length <= MAX_LENGTH &&
    !isPlaceholder(name) &&
    /\p{Script=Han}/u.test(name) &&
    // 目的地管委会 is one, 列第一位的为牵头单位 is a remark.
    !/[。！？!?]|的(?!地)/u.test(name)
  );
}

/** Is this surely a unit by its own words? Strict: for lists that only a verb follows. */
export function isPlainUnit(name: string): boolean {
  const bare = name.replace(/[（(][^（）()]*[）)]$/u, '');
  return isPossibleUnit(bare) && !SENTENCE.test(bare) && ENDING.test(bare);
}
