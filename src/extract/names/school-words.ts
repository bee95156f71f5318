/** The words that names of schools are made of, and those that tell kinds of schools apart, not one school from another. */

/** Behind these a word goes on: 中学生, 小学校长, 大学城. */
const OF_SCHOOL = '[长园舍服外内级本际名友门车训徽歌史]';
const ENDINGS = [
  `中学(?<![小大高初完]中学)(?:校(?!${OF_SCHOOL}))?(?![生习段科部历位业会术龄子员时期年界考费风派问制分院者])`,
  `小学(?<!中小学)(?:校(?!${OF_SCHOOL}))?(?![生习段科部])`,
  `学校(?<![中小]学校)(?!${OF_SCHOOL})`,
  '幼儿园(?![长区所])',
  '大学(?![区城生习堂者]|科技园)',
  '学院(?![路派])',
  '职业?教育?中心(?!小学|学校|幼儿园)',
  '电大',
  '附[中小](?![学队])',
  '(?:[一二三四五六七八九十]{1,3}|\\d{1,3})[中小](?=[，。、；：,.;:）)]|等|和|与|$)',
];

/** How names of schools end. */
export const SCHOOL_ENDING = new RegExp(ENDINGS.join('|'), 'gu');

/** A part of a school with a name of its own, directly behind the school's. */
export const CAMPUS = /^[\p{Script=Han}]{1,8}?(?:校区|分校)/u;
export const CAMPUS_OF_KINDERGARTEN = /^[\p{Script=Han}]{2,6}?园(?=[，。、；：,.;:）)]|等|$)/u;

/** What is no campus of its own: 新校区, 两个校区. */
export const NO_CAMPUS =
  /^(?:新|老|旧|各|多|两|本|该|全|主|原|校)|[个所处、的和与在]|幼儿园|建设|推进|加快|校园|办园|其[它他]|部门/u;

/** Types of schools, which stand before the ending. */
export const SCHOOL_TYPE =
  /(?:实验|中心|附属|初级|高级|完全|第[一二三四五六七八九十百\d]{1,5}|\d{1,3}|外国语|双语|国际|九年一贯制|九年制|十二年制|特殊教育|职业技术|职业|技术|技工|技师|中等|高等|专科|专业|幼儿师范|师范|民族|机关|艺术|体育|理工|文理|工程|医学|医药|医科|中医药|农业|工业|财经|工商|美术|音乐|传媒|科技|警察|政法|交通|建筑|旅游|卫生|护理|商务|信息)$/u;

/** Of each of these a region or town has one: 荣昌区特殊教育学校, 县实验小学, 清升镇初级中学. */
export const LONE_TYPE =
  /^(?:实验|第[一二三四五六七八九十百\d]{1,5}|\d{1,3}$|特殊教育|外国语|机关|高级|师范)/u;

/** With a number alone a school is told apart in its place: 第一小学. */
export const NUMBERED = /^第[一二三四五六七八九十百\d]{1,5}$/u;

/** 重庆城市管理职业学院, 内江师范学院; 软件工程学院 is a part of one, unless a province stands before it. */
export const COLLEGE_TYPE = /职业|专科|师范|文理|理工|科技|财经|医|农业|外国语|美术|音乐|体育|警察|政法/u;
export const PROVINCE =
  /^(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|内蒙古|中国)/u;

/** Of these alone no name is made. */
export const KIND_ALONE =
  /^(?:老年|开放|社区|职工|电视|广播|网络|空中|家长|少年|青少年|业余|成人|继续|终身|国家|中央|东部|西部|西方|国外|海外|世界|传统|现代|未来|各地|本地|当地|外地|异地|新|好|强|弱|老|大|小|男|女|[省市区县乡镇村])+$/u;

/** Words of descriptions: the name of a school has none of them. */
export const DESCRIPTION =
  /农村|城乡|乡村|镇街|街镇|乡镇|城镇|城区|城市(?!管理|职业|科技)|县域|市域|区域|域内|公办|民办|公立|私立|普惠|重点|特色|示范|品牌|基地|试点|样本|样板|优质|优秀|先进|薄弱|普通|寄宿|走读|中职|高职|双优|双高|双一流|一流|知名|著名|成员|结对|帮扶|对口|义务|基础|学前|学段|学位|课|教研|教育(?!科学)|改革|创新|科研|建设|发展|工作|活动|项目|[各每某该此其我]|全[国省市区县校面域体部]|有关|相关|所有|其他|其它|部分|若干|上述|以上|直属|[省市区县院部]属|[省市区县]级|国家级|[市区县国境省]内|学生|教师|校长|家长|师生|学科|就近|片区|附近|周边|兄弟|友好|合作|高校|高水平|综合|应用|研究|智慧|数字|健康|足球|篮球|劳动|思政|德育|骨干|首批|首个|首所|唯一|龙头|领航|核心|牵头|盟主|集团|联盟|共同体|学区|生源|毕业|录取|招生|九年一贯|完全中|小组|年级|班级|培训|独立|设置|举办|各类|人才|产业|企业|行业|乡村振兴|(?:标准|信息|现代|国际|规范|专业|智能)化|[型性类式等所个]$|(?:[知十百多两]|\d)名$|[上读考念进入去升]$/u;

/** Behind a name these words may belong to its kind instead: 小学语文, 中学教师. */
export const WEAK_BEHIND =
  /^(?:语文|数学|英语|科学|道德|思政|体育|音乐|美术|劳动|信息|教师|校长|园长|阶段|教育|教学|课程|课堂|学科|教材|毕业|入学|学位|招生|升学|教研|党组织|德育|班主任|骨干|以上|以下|至|到|[高低]年级|[一二三四五六七八九]年级|学历|文化|规划|布局|网点)/u;

/** The name goes on: 西南大学出版社, 荣昌中学教育集团. */
export const LONGER_BEHIND =
  /^(?:出版|教育集团|集团|共同体|联盟|学区|附属(?:第[一二三四五六七八九十])?医院|第[一二三四五六七八九十]医院|医院|医学中心|研究院|科学院|公司|[路街站])/u;
