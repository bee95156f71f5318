/** Content negotiation: RFC 9110, 12.5.1. */

/** Whether a client that sends this `Accept` likes a page better than JSON; those that like all the same get JSON. */
export function wantsPage(accept: string | undefined): boolean {
  return qualityOf(accept ?? '*/*', 'text', 'html') > qualityOf(accept ?? '*/*', 'application', 'json');
}

/** Of the most exact range that matches, 0 to 1. */
function qualityOf(accept: string, type: string, subtype: string): number {
  const qualities = new Map(accept.split(',').map(toRange));
  return [`${type}/${subtype}`, `${type}/*`, '*/*'].map((range) => qualities.get(range)).find(isGiven) ?? 0;
}

function toRange(text: string): readonly [string, number] {
  const [range = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const weight = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? 1);
  return [range, Number.isNaN(weight) ? 0 : weight];
}

function isGiven(quality: number | undefined): quality is number {
  return quality !== undefined;
}
