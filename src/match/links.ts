import type { Mention } from '../model/place.ts';
import type { Link } from '../resolve/organizations.ts';
import type { Resolution } from '../resolve/resolve.ts';

/** The link of a name. @throws Error when `resolve` was not given the name: a broken promise between the rooms. */
export function linkOf(resolution: Resolution, mention: Mention): Link {
  const link = resolution.links.get(mention.text);
  if (link === undefined)
    throw new Error(`expected resolve to know the name ${JSON.stringify(mention.text)}`);
  return link;
}

/** Id of the organization a name means. */
export function organizationId(resolution: Resolution, mention: Mention): string {
  return linkOf(resolution, mention).organization.id;
}
