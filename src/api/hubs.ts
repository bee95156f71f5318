/** Entities that hold so much together that two things tied to one of them have little to do with each other. */

/** Prefixes of the ids of regions, documents and programmes. */
const HUBS: ReadonlySet<string> = new Set(['reg', 'doc', 'prg']);

export function isHub(id: string): boolean {
  return HUBS.has(id.slice(0, id.indexOf('_')));
}
