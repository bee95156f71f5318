/** Collectives by how they are printed: 各镇街 has members that are known, 相关镇街 has not. */

const OPEN = /相关|有关|其他|其它/u;

/** Does the name of a collective leave open who is in it? */
export function isOpenCollective(name: string): boolean {
  return OPEN.test(name);
}
