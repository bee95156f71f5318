/** The address under which a node stays reachable, whatever is loaded later. */

/** @param publicUrl address under which clients reach the server, without a final slash */
export function permanentAddress(publicUrl: string, id: string): string {
  return `${publicUrl}/id/${encodeURIComponent(id)}`;
}
