/** Words without which nothing assigns. */

const HINT =
  /牵头|主办|主责|领办|责任|负责|配合|协办|协同|协作|协助|参与|参加|支持|督导|督查|督办|监督|监管|指导|承办|承担|实施|落实|执行|完成|推进|分工/u;

/** A cheap look before the grammar. `words` stand without gaps inside. */
export function mayAssign(words: string): boolean {
  return HINT.test(words);
}
