/** Bodies of the state, which are of no region: 教育部, 国家发展改革委, 全国妇联. */

import { fold } from '../fold.ts';
import type { PartialDate } from '../model/records.ts';
import { meaningsOn } from './body-dates.ts';
import { keysOf } from './body-keys.ts';
import { successorsOf, type Body } from './gazetteer.ts';
import { toBase, toName, type Link, type LinkRule } from './links.ts';

/** Left out in documents of the state: 发展改革委 for 国家发展改革委. */
const LEFT_OUT = ['国家', '国务院', '中央', '全国', '中国'] as const;

type StateBodies = ReadonlyMap<string, readonly { readonly body: Body }[]>;

const indexes = new WeakMap<readonly Body[], StateBodies>();

/** The body of the state with that folded name; in a document of the state also without 国家. Null for any other. */
export function findStateBody(
  bodies: readonly Body[],
  folded: string,
  { date, isOfState }: { readonly date: PartialDate | null; readonly isOfState: boolean },
): Link | null {
  const index = indexOf(bodies);
  const named = link(bodies, index.get(folded), date, 'gazetteer-state');
  if (named !== null || !isOfState) return named;
  const word = LEFT_OUT.find((each) => index.has(each + folded));
  return word === undefined ? null : link(bodies, index.get(word + folded), date, 'gazetteer-state-document');
}

/** Whether the text begins with a body of the state: 教育部等九部门关于…. */
export function startsWithStateBody(bodies: readonly Body[], text: string): boolean {
  const index = indexOf(bodies);
  const folded = fold(text);
  return [...index.keys()].some((name) => folded.startsWith(name));
}

function link(
  bodies: readonly Body[],
  meanings: readonly { readonly body: Body }[] = [],
  date: PartialDate | null,
  rule: LinkRule,
): Link | null {
  const [likeliest] = meaningsOn(meanings, date);
  return likeliest === undefined ? null : linkStateBody(bodies, likeliest.body, rule);
}

function linkStateBody(bodies: readonly Body[], body: Body, rule: LinkRule): Link {
  const names = [toName(body.name, 'CANONICAL'), ...body.short.map((short) => toName(short, 'SHORT'))];
  const [next, ...others] = body.successors.flatMap((name) => successorsOf(body, bodies, name));
  const successor = next === undefined || others.length > 0 ? null : linkStateBody(bodies, next, rule);
  return {
    organization: {
      ...toBase('unt', null, body.name, names),
      type: 'UNIT',
      kind: body.kind ?? 'OTHER',
      level: 'NATIONAL',
      function: body.function,
      successorId: successor?.organization.id ?? null,
      until: body.until,
    },
    region: null,
    rule,
    ...(successor === null ? {} : { successor }),
  };
}

function indexOf(bodies: readonly Body[]): StateBodies {
  const known = indexes.get(bodies);
  if (known !== undefined) return known;
  const index = new Map<string, { readonly body: Body }[]>();
  for (const body of bodies.filter(({ levels }) => levels.includes('NATIONAL'))) {
    for (const { key } of keysOf(body)) index.set(key, [...(index.get(key) ?? []), { body }]);
  }
  indexes.set(bodies, index);
  return index;
}
