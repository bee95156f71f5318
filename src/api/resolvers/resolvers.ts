/** All resolvers by the name of their type; a field without one is a property of its row. */

import type { Resolvers } from '../resolvers-types.generated.ts';
import { AssignmentEdge } from './AssignmentEdge.ts';
import { Document } from './Document.ts';
import { Entity } from './Entity.ts';
import { Finding } from './Finding.ts';
import { Graph } from './Graph.ts';
import { Indicator } from './Indicator.ts';
import { IndicatorValue } from './IndicatorValue.ts';
import { Matrix } from './Matrix.ts';
import { Node } from './Node.ts';
import { Organization } from './Organization.ts';
import { Programme } from './Programme.ts';
import { Query } from './Query.ts';
import { Region } from './Region.ts';
import { ResponsibilityEdge } from './ResponsibilityEdge.ts';
import { School } from './School.ts';
import { Statement } from './Statement.ts';
import { Target } from './Target.ts';
import { Task } from './Task.ts';
import { Unit } from './Unit.ts';

export const resolvers: Resolvers = {
  AssignmentEdge,
  Document,
  Entity,
  Finding,
  Graph,
  Indicator,
  IndicatorValue,
  Matrix,
  Node,
  Organization,
  Programme,
  Query,
  Region,
  ResponsibilityEdge,
  School,
  Statement,
  Target,
  Task,
  Unit,
};
