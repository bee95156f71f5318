/** Natural persons are never units: names and offices are recognised to be left out. */

/** The 100 most frequent family names (Ministry of Public Security, 2020), and the usual double ones. */
const FAMILY_NAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文施洪';
const DOUBLE_NAMES = ['欧阳', '上官', '司马', '诸葛', '令狐', '皇甫', '尉迟', '公孙', '慕容', '司徒'];

const OFFICE =
  /(?:同志|先生|女士|书记|[区县市镇乡局部厅处科院校所站会股州省]长|秘书长|主任|主席|常委|经理|董事长|调研员|巡视员)$/u;

/** Endings that a name of two to four characters does not have, and short names of organs do. */
const ORGAN_END = /[局委办部厅院会府处中心站所校园联镇街乡区县市州村团队社台馆行室科股组协庭署]$/u;

/** 副区长王明, 区委副书记李建国: the office, then the name. */
const OFFICE_FIRST = /(?:书记|[区县市镇乡局部厅处院校]长|主任|主席|常委|经理)(\p{Script=Han}{2,3})$/u;

/** Is this the name of a person, or a person's office with or without the name? */
export function isPersonName(text: string): boolean {
  const bare = text.replace(/[\s·]/gu, '');
  return OFFICE.test(bare) || isName(bare) || isName(OFFICE_FIRST.exec(bare)?.[1] ?? '');
}

function isName(text: string): boolean {
  if (!/^\p{Script=Han}{2,4}$/u.test(text) || ORGAN_END.test(text)) return false;
  if (DOUBLE_NAMES.some((name) => text.startsWith(name))) return true;
  return text.length <= 3 && FAMILY_NAMES.includes(text.charAt(0));
}
