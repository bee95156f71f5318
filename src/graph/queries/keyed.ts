/** A row of a statement that answers many keys at once: the key it belongs to beside its value. */
export interface Keyed<V, K extends string | number = string> {
  readonly key: K;
  readonly value: V;
}

/** A key of several parts, with its place in the batch. */
export type Numbered<K> = K & { readonly n: number };

/** A page of the list of one parent: `first` items and one more after the place `after`, '' for the start. */
export interface PageKey {
  readonly id: string;
  readonly after: string;
  readonly first: number;
}

/** One item of a page with its place in the order of the list: what a cursor holds. */
export interface Placed<V> {
  readonly place: string;
  readonly value: V;
}
