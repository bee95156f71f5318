/** How long a name may be. */

/** Code points; what is longer is a sentence, or meant to do harm. */
const MOST = 200;

/** Is this too long for the name of an organization, a region or a group? */
export function isTooLong(name: string): boolean {
  return name.length > MOST && Array.from(name.slice(0, 2 * MOST + 2)).length > MOST;
}
