import { describe, expect, it } from '@jest/globals';
import { correctLinks } from '../../src/match/correct-links.ts';
import type { ReadingDecision } from '../../src/model/decisions.ts';
import { toId } from '../../src/model/ids.ts';
import { correctedBodies } from '../../src/resolve/decided-bodies.ts';
import { standingDecisions } from '../../src/resolve/standing-decisions.ts';
import { plan, unitId } from '../support/facts.ts';
import { correctionOf, mergeOf } from '../support/reading-decisions.ts';

const FACTS = plan({ tasks: { 评价: { LEAD: ['区委办'], SUPPORT: ['区教委'] } } });
const TASK = toId('tsk', FACTS.document.id, '评价');
const OFFICE = unitId('区委办');

describe('links of a document', () => {
  it('stay as they are where nothing was decided', () => {
    expect(correct([])).toBe(FACTS);
  });

  it('go with their statements where they are wrong', () => {
    const decision = correctionOf(TASK, 'LEAD', OFFICE, null, 1);
    const facts = correct([decision]);

    expect(leads(facts)).toEqual([]);
    expect(facts.statements.map(({ predicate }) => predicate)).toEqual(['SUPPORT']);
    expect(facts.decisionIds).toEqual([decision.id]);
  });

  it('lead elsewhere under the ids that their statements had', () => {
    const facts = correct([correctionOf(TASK, 'LEAD', OFFICE, 'unt_1', 1)]);

    expect(leads(facts)).toEqual(['unt_1']);
    expect(facts.statements.map(({ id }) => id)).toEqual(FACTS.statements.map(({ id }) => id));
    expect(facts.organizations.map(({ id }) => id)).toContain('unt_1');
  });

  it.each([
    ['the later one where a correction is corrected', ['unt_1', 1], ['unt_2', 2], ['unt_2']],
    ['none where it is found wrong later', ['unt_1', 1], [null, 2], []],
    ['the earlier one where the other was said before', ['unt_1', 2], ['unt_2', 1], ['unt_1']],
  ] as const)('lead to %s', (_what, [first, day], [second, otherDay], expected) => {
    const decisions = [
      correctionOf(TASK, 'LEAD', OFFICE, first, day),
      correctionOf(TASK, 'LEAD', first, second, otherDay),
    ];

    expect(leads(correct(decisions))).toEqual(expected);
  });

  it('end where corrections lead round: the newest counts', () => {
    const there = correctionOf(TASK, 'LEAD', OFFICE, 'unt_1', 1);
    const back = correctionOf(TASK, 'LEAD', 'unt_1', OFFICE, 2);

    expect(leads(correct([there, back]))).toEqual([OFFICE]);
  });

  it('lead to what the organization became', () => {
    const decisions = [correctionOf(TASK, 'LEAD', OFFICE, 'unt_1', 1), mergeOf('unt_2', 'unt_1', 2)];

    expect(leads(correct(decisions))).toEqual(['unt_2']);
  });

  it('are left alone by corrections of other documents', () => {
    expect(correct([correctionOf('tsk_0', 'LEAD', OFFICE, null, 1)])).toBe(FACTS);
  });
});

function correct(decisions: readonly ReadingDecision[]) {
  const standing = standingDecisions(decisions);
  const bodies = correctedBodies(standing, ({ organization }) => {
    const into = [...standing.merges.values()].find(({ otherId }) => otherId === organization.id);
    return [{ organization: into?.body.organization ?? organization, region: null, rule: 'decision' }];
  });
  return correctLinks(FACTS, { decisionIds: [], correctedBodies: bodies }, standing);
}

function leads({ responsibilities }: typeof FACTS): readonly string[] {
  return responsibilities.filter(({ role }) => role === 'LEAD').map(({ organizationId }) => organizationId);
}
