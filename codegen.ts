/** Types of the resolvers, and the schema in one piece, from `schema/`: `npm run codegen`. */

import type { CodegenConfig } from '@graphql-codegen/cli';

const queries = '../graph/queries';

const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  importExtension: '.ts',
  generates: {
    'src/api/resolvers-types.generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        strictScalars: true,
        scalars: { ID: 'string', Date: 'string', PartialDate: 'string' },
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        defaultScalarType: 'unknown',
        contextType: './context.ts#Context',
        maybeValue: 'T | null',
        inputMaybeValue: 'T | null | undefined',
        mappers: {
          Node: './node.ts#NodeRow',
          Entity: './node.ts#EntityRow',
          Organization: `${queries}/organizations.ts#OrganizationRow`,
          Unit: `${queries}/organizations.ts#UnitRow`,
          School: `${queries}/organizations.ts#SchoolRow`,
          Region: `${queries}/regions.ts#RegionRow`,
          Document: `${queries}/documents.ts#DocumentRow`,
          Programme: `${queries}/programmes.ts#ProgrammeRow`,
          Task: `${queries}/tasks.ts#TaskRow`,
          TaskText: `${queries}/tasks.ts#TaskTextRow`,
          Target: `${queries}/targets.ts#TargetRow`,
          Measure: `${queries}/targets.ts#MeasureRow`,
          Indicator: `${queries}/indicators.ts#IndicatorRow`,
          IndicatorValue: `${queries}/indicators.ts#IndicatorValueRow`,
          Statement: `${queries}/statements.ts#StatementRow`,
          Finding: `${queries}/findings.ts#FindingRow`,
          LabelCount: `${queries}/graph.ts#LabelCountRow`,
          ResponsibilityConnection: './connections.ts#ResponsibilityList',
          ResponsibilityEdge: './connections.ts#ResponsibilityItem',
          AssignmentConnection: './connections.ts#AssignmentList',
          AssignmentEdge: './connections.ts#AssignmentItem',
          TaskConnection: './connections.ts#TaskList',
          TaskEdge: './connections.ts#TaskItem',
          FindingConnection: './connections.ts#FindingList',
          FindingEdge: './connections.ts#FindingItem',
          DocumentConnection: './connections.ts#DocumentList',
          DocumentEdge: './connections.ts#DocumentItem',
          Graph: '../graph/client.ts#GraphState',
          Matrix: './connections.ts#DocumentKey',
        },
      },
    },
    'docs/schema.graphql': {
      plugins: ['schema-ast'],
      config: { includeDirectives: false, sort: true },
    },
  },
};

export default config;
