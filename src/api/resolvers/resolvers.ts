/** All resolvers by the name of their type; a field without one is a property of its row. */

import type { Resolvers } from '../resolvers-types.generated.ts';
import { Agreement } from './Agreement.ts';
import { AgreementArea } from './AgreementArea.ts';
import { Alliance } from './Alliance.ts';
import { Answer } from './Answer.ts';
import { AnswerCell } from './AnswerCell.ts';
import { AnswerColumn } from './AnswerColumn.ts';
import { AnswerRow } from './AnswerRow.ts';
import { AssignmentEdge } from './AssignmentEdge.ts';
import { Change } from './Change.ts';
import { ChangeCount } from './ChangeCount.ts';
import { Cell } from './Cell.ts';
import { Citation } from './Citation.ts';
import { CitationEdge } from './CitationEdge.ts';
import { CollaboratorEdge } from './CollaboratorEdge.ts';
import { Completion } from './Completion.ts';
import { Decision } from './Decision.ts';
import { DecisionPayload } from './DecisionPayload.ts';
import { Difference } from './Difference.ts';
import { Document } from './Document.ts';
import { DocumentFacets } from './DocumentFacets.ts';
import { EducationGroup } from './EducationGroup.ts';
import { Entity } from './Entity.ts';
import { FacetCount } from './FacetCount.ts';
import { Finding } from './Finding.ts';
import { FindingFacets } from './FindingFacets.ts';
import { Graph } from './Graph.ts';
import { GraphEdge } from './GraphEdge.ts';
import { GraphDiff } from './GraphDiff.ts';
import { GroupFacets } from './GroupFacets.ts';
import { GroupKey } from './GroupKey.ts';
import { Indicator } from './Indicator.ts';
import { IndicatorValue } from './IndicatorValue.ts';
import { LoadDocumentPayload } from './LoadDocumentPayload.ts';
import { LoadPart } from './LoadPart.ts';
import { Matrix } from './Matrix.ts';
import { Measure } from './Measure.ts';
import { MemberEdge } from './MemberEdge.ts';
import { MembershipEdge } from './MembershipEdge.ts';
import { MentionEdge } from './MentionEdge.ts';
import { Mutation } from './Mutation.ts';
import { NamedEdge } from './NamedEdge.ts';
import { Neighbourhood } from './Neighbourhood.ts';
import { Node } from './Node.ts';
import { Organization } from './Organization.ts';
import { OrganizationFacets } from './OrganizationFacets.ts';
import { OrganizationLoad } from './OrganizationLoad.ts';
import { OrganizationName } from './OrganizationName.ts';
import { Passage } from './Passage.ts';
import { Path } from './Path.ts';
import { Programme } from './Programme.ts';
import { Query } from './Query.ts';
import { Question } from './Question.ts';
import { QuestionParameter } from './QuestionParameter.ts';
import { Region } from './Region.ts';
import { RemoveDocumentPayload } from './RemoveDocumentPayload.ts';
import { ResponsibilityEdge } from './ResponsibilityEdge.ts';
import { ResponsibilityFacets } from './ResponsibilityFacets.ts';
import { School } from './School.ts';
import { SharedRole } from './SharedRole.ts';
import { SearchHit } from './SearchHit.ts';
import { SearchResult } from './SearchResult.ts';
import { StatedCount } from './StatedCount.ts';
import { StatedMembership } from './StatedMembership.ts';
import { Statement } from './Statement.ts';
import { Target } from './Target.ts';
import { TargetFacets } from './TargetFacets.ts';
import { Task } from './Task.ts';
import { TaskFacets } from './TaskFacets.ts';
import { TaskPair } from './TaskPair.ts';
import { TextAnnotation } from './TextAnnotation.ts';
import { Unit } from './Unit.ts';
import { UnitCandidate } from './UnitCandidate.ts';
import { UnitFacets } from './UnitFacets.ts';
import { filteredConnection } from './filtered-connection.ts';

export const resolvers: Resolvers = {
  Agreement,
  AgreementArea,
  Alliance,
  Answer,
  AnswerCell,
  AnswerColumn,
  AnswerRow,
  AssignmentEdge,
  Change,
  ChangeCount,
  Cell,
  Citation,
  CitationEdge,
  CollaboratorEdge,
  Completion,
  Decision,
  DecisionPayload,
  Difference,
  Document,
  DocumentConnection: filteredConnection,
  DocumentFacets,
  EducationGroup,
  Entity,
  FacetCount,
  Finding,
  FindingConnection: filteredConnection,
  FindingFacets,
  Graph,
  GraphDiff,
  GroupConnection: filteredConnection,
  GroupFacets,
  GraphEdge,
  GroupKey,
  Indicator,
  IndicatorValue,
  LoadDocumentPayload,
  LoadPart,
  Matrix,
  Measure,
  MemberEdge,
  MembershipEdge,
  MentionEdge,
  Mutation,
  NamedEdge,
  Neighbourhood,
  Node,
  Organization,
  OrganizationConnection: filteredConnection,
  OrganizationFacets,
  OrganizationLoad,
  OrganizationName,
  Passage,
  Path,
  Programme,
  Query,
  Question,
  QuestionParameter,
  Region,
  RemoveDocumentPayload,
  ResponsibilityEdge,
  ResponsibilityFacets,
  School,
  SharedRole,
  SearchHit,
  SearchResult,
  StatedCount,
  StatedMembership,
  Statement,
  Target,
  TargetConnection: filteredConnection,
  TargetFacets,
  Task,
  TaskConnection: filteredConnection,
  TaskFacets,
  TaskPair,
  TaskResponsibilityConnection: filteredConnection,
  TextAnnotation,
  Unit,
  UnitCandidate,
  UnitConnection: filteredConnection,
  UnitFacets,
};
