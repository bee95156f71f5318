/** All resolvers by the name of their type; a field without one is a property of its row. */

import type { Resolvers } from '../resolvers-types.generated.ts';
import { Agreement } from './Agreement.ts';
import { AgreementArea } from './AgreementArea.ts';
import { Alliance } from './Alliance.ts';
import { AssignmentEdge } from './AssignmentEdge.ts';
import { Citation } from './Citation.ts';
import { CitationEdge } from './CitationEdge.ts';
import { Decision } from './Decision.ts';
import { Document } from './Document.ts';
import { DocumentFacetCount } from './DocumentFacetCount.ts';
import { EducationGroup } from './EducationGroup.ts';
import { Entity } from './Entity.ts';
import { Finding } from './Finding.ts';
import { Graph } from './Graph.ts';
import { Indicator } from './Indicator.ts';
import { IndicatorValue } from './IndicatorValue.ts';
import { Matrix } from './Matrix.ts';
import { MemberEdge } from './MemberEdge.ts';
import { MembershipEdge } from './MembershipEdge.ts';
import { MentionEdge } from './MentionEdge.ts';
import { NamedEdge } from './NamedEdge.ts';
import { Node } from './Node.ts';
import { Organization } from './Organization.ts';
import { Programme } from './Programme.ts';
import { Query } from './Query.ts';
import { Region } from './Region.ts';
import { ResponsibilityEdge } from './ResponsibilityEdge.ts';
import { School } from './School.ts';
import { StatedCount } from './StatedCount.ts';
import { StatedMembership } from './StatedMembership.ts';
import { Statement } from './Statement.ts';
import { Target } from './Target.ts';
import { Task } from './Task.ts';
import { Unit } from './Unit.ts';

export const resolvers: Resolvers = {
  Agreement,
  AgreementArea,
  Alliance,
  AssignmentEdge,
  Citation,
  CitationEdge,
  Decision,
  Document,
  DocumentFacetCount,
  EducationGroup,
  Entity,
  Finding,
  Graph,
  Indicator,
  IndicatorValue,
  Matrix,
  MemberEdge,
  MembershipEdge,
  MentionEdge,
  NamedEdge,
  Node,
  Organization,
  Programme,
  Query,
  Region,
  ResponsibilityEdge,
  School,
  StatedCount,
  StatedMembership,
  Statement,
  Target,
  Task,
  Unit,
};
