/** Odd things about lists of members: kept as said, and reported. */

import { fold } from '../../fold.ts';
import type { Mention } from '../../model/place.ts';
import type { Problem } from '../../model/records.ts';
import type { MemberStatement } from './statement.ts';

/** One list that names a member twice in one role: 泸州市、永川区、瀘州市. A leading school among the members is no such case. */
export function namedTwice({ members, group }: MemberStatement): readonly Problem[] {
  const first = new Map<string, Mention>();
  return members.flatMap(({ mention, role }): readonly Problem[] => {
    const key = `${role}/${fold(mention.text)}`;
    const before = first.get(key);
    if (before === undefined || before.start === mention.start) {
      first.set(key, mention);
      return [];
    }
    return [
      {
        rule: 'member-named-twice',
        severity: 'WARNING',
        messageZh: `“${group.text}”的同一名单中,“${mention.text}”出现两次`,
        messageEn: `One list of the members of ${group.text} names ${mention.text} twice`,
        expected: before.quote,
        actual: `${before.quote}、${mention.quote}`,
        mention,
      },
    ];
  });
}

/**
 * Members without a group that they could belong to: 该集团由A、B组成, and no group is named above.
 * @param clause the words that give the members
 * @param words what stands for the group: 该集团
 */
export function withoutName(clause: Mention, words: string): Problem {
  return {
    rule: 'group-without-name',
    severity: 'WARNING',
    messageZh: `给出了成员,但“${words}”所指的集团没有名称,未读取成员`,
    messageEn: `Members are given, but the group meant by ${words} has no name; they were not read`,
    expected: null,
    actual: words,
    mention: clause,
  };
}

/** A name of a group or a member that is too long to be one; what it stands for was not read. */
export function tooLong(name: Mention): Problem {
  return {
    rule: 'name-too-long',
    severity: 'WARNING',
    messageZh: `名称超过200个字符,未读取:“${name.text.slice(0, 20)}…”`,
    messageEn: `A name has more than 200 characters and was not read: ${name.text.slice(0, 20)}…`,
    expected: null,
    actual: String(Array.from(name.text).length),
    mention: name,
  };
}
