/** All laws, in the order of the reports. */

import { documentsAgreeOnCounts } from './corpus-rules/documents-agree-on-counts.ts';
import { documentsAgreeOnDates } from './corpus-rules/documents-agree-on-dates.ts';
import { documentsAgreeOnRoles } from './corpus-rules/documents-agree-on-roles.ts';
import { READING_LAWS } from './reading-laws.ts';
import type { CorpusRule, Law, Rule } from './rule.ts';
import { actorHasRole } from './rules/actor-has-role.ts';
import { bodyAndAnnexUnitsAgree } from './rules/body-and-annex-units-agree.ts';
import { collectiveIsOpen } from './rules/collective-is-open.ts';
import { countPartsAddUp } from './rules/count-parts-add-up.ts';
import { dueWithinPeriod } from './rules/due-within-period.ts';
import { goalHasOwner } from './rules/goal-has-owner.ts';
import { goalIsCheckable } from './rules/goal-is-checkable.ts';
import { indicatorJumpExplained } from './rules/indicator-jump-explained.ts';
import { indicatorPartsAddUp } from './rules/indicator-parts-add-up.ts';
import { leadNotMislabelled } from './rules/lead-not-mislabelled.ts';
import { listAsManyAsSaid } from './rules/list-as-many-as-said.ts';
import { loadIsShared } from './rules/load-is-shared.ts';
import { marksInPairs } from './rules/marks-in-pairs.ts';
import { measuresAddUp } from './rules/measures-add-up.ts';
import { membershipDatesAgree } from './rules/membership-dates-agree.ts';
import { namedWorkHasYear } from './rules/named-work-has-year.ts';
import { namedWorksAsMany } from './rules/named-works-as-many.ts';
import { namesAgree } from './rules/names-agree.ts';
import { portalAgrees } from './rules/portal-agrees.ts';
import { quantityOneLabel } from './rules/quantity-one-label.ts';
import { roleLabelOnce } from './rules/role-label-once.ts';
import { scopeInAnnex } from './rules/scope-in-annex.ts';
import { targetHasYearlyGoal } from './rules/target-has-yearly-goal.ts';
import { taskHasLead } from './rules/task-has-lead.ts';
import { taskHasOneLead } from './rules/task-has-one-lead.ts';
import { taskInBodyAndAnnex } from './rules/task-in-body-and-annex.ts';
import { titlesAgree } from './rules/titles-agree.ts';
import { unitIsKnown } from './rules/unit-is-known.ts';
import { unitNamedOnce } from './rules/unit-named-once.ts';
import { yearlyGoalHasTarget } from './rules/yearly-goal-has-target.ts';
import { yearlyGoalsDiffer } from './rules/yearly-goals-differ.ts';
import { supervisorIsAnother } from './rules/supervisor-is-another.ts';

export const RULES: readonly Rule[] = [
  taskHasLead,
  taskHasOneLead,
  leadNotMislabelled,
  roleLabelOnce,
  bodyAndAnnexUnitsAgree,
  taskInBodyAndAnnex,
  titlesAgree,
  goalHasOwner,
  actorHasRole,
  namesAgree,
  unitIsKnown,
  unitNamedOnce,
  collectiveIsOpen,
  loadIsShared,
  supervisorIsAnother,
  portalAgrees,
  countPartsAddUp,
  membershipDatesAgree,
  measuresAddUp,
  namedWorksAsMany,
  namedWorkHasYear,
  quantityOneLabel,
  targetHasYearlyGoal,
  yearlyGoalHasTarget,
  scopeInAnnex,
  yearlyGoalsDiffer,
  goalIsCheckable,
  indicatorPartsAddUp,
  indicatorJumpExplained,
  dueWithinPeriod,
  marksInPairs,
  listAsManyAsSaid,
];

/** Those over several documents. */
export const CORPUS_RULES: readonly CorpusRule[] = [
  documentsAgreeOnDates,
  documentsAgreeOnCounts,
  documentsAgreeOnRoles,
];

/** What people read of each rule, and of each problem that reading reports. */
export const LAWS: readonly Law[] = [...RULES, ...CORPUS_RULES, ...READING_LAWS];
