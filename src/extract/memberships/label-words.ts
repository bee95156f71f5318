/** Words of the labels before members, as sources of regular expressions: 核心校:, 成员单位包括. */

/** Of who leads. */
export const LEAD_WORD =
  '(?:核心|牵头|龙头|领衔|引领|领航|盟主|组长|(?<!副)理事长|(?<!副)主席|总|主体|(?<!副)学区长|集团长|(?<!副)主任|首席|盟长)';
/** Of who belongs to it. */
export const MEMBER_WORD =
  '(?:成员|理事|会员|加盟|协作|副理事长|副主席|副学区长|副主任|副会长|常务理事|托管成员|紧密型成员)';
/** What the one labelled is. */
export const BODY = '(?:学校|单位|[校园](?!长|区)|区县)';
/** What joins label and list. */
export const IS = '(?:分别)?(?:为|是|有|包括|包含|涵盖|[:：])';
