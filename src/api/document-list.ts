/** The connection of the documents that meet a filter. */

import type { DocumentList, PageArguments } from './connections.ts';
import { filteredConnection } from './filtered-list.ts';
import { selectDocuments } from './filters/documents.ts';
import type { Loaders } from './loaders/loaders.ts';
import type { DocumentFilter, DocumentSort } from './resolvers-types.generated.ts';

interface DocumentArguments extends PageArguments {
  readonly filter?: DocumentFilter | null | undefined;
  readonly sort?: readonly DocumentSort[] | null | undefined;
}

/** @throws ZerenError BAD_USER_INPUT, BAD_CURSOR, FILTER_TOO_COMPLEX, SORT_TOO_WIDE */
export function documentConnection(loaders: Loaders, args: DocumentArguments): DocumentList {
  return filteredConnection(
    {
      name: 'documents',
      unique: null,
      usual: 'ISSUED',
      loader: loaders.documentList,
      byId: loaders.document,
      fullText: { by: 'id', ids: loaders.idsWithWords },
      anchors: 'id, number or region',
    },
    selectDocuments(args.filter),
    args,
  );
}
