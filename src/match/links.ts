import type { Mention } from '../model/place.ts';
import type { EntityLink } from '../resolve/entities.ts';
import type { Link } from '../resolve/links.ts';
import type { Resolution } from '../resolve/resolve.ts';

/** The link of a unit's or a school's name. @throws Error when `resolve` was not given the name: a broken promise between the rooms. */
export function linkOf(resolution: Resolution, mention: Mention): Link {
  return getLink(resolution.links, mention);
}

/** The link of a group's or an alliance's name. @throws Error like `linkOf` */
export function groupLinkOf(resolution: Resolution, mention: Mention): Link {
  return getLink(resolution.groups, mention);
}

/** The link of a member, a party or what has a stated count. @throws Error like `linkOf` */
export function entityLinkOf(resolution: Resolution, mention: Mention): EntityLink {
  return getLink(resolution.entities, mention);
}

/** Id of the organization a name means. */
export function organizationId(resolution: Resolution, mention: Mention): string {
  return linkOf(resolution, mention).organization.id;
}

function getLink<L>(links: ReadonlyMap<string, L>, mention: Mention): L {
  const link = links.get(mention.text);
  if (link === undefined) {
    throw new Error(`expected resolve to know the name ${JSON.stringify(mention.text)}`);
  }
  return link;
}
