/** Keys that let a client write, and read where reading is closed. */

/** CURATOR decides and loads; ADMIN also removes, and all that a curator may. From the lesser to the greater. */
export const ACCESS_ROLES = ['CURATOR', 'ADMIN'] as const;
export type AccessRole = (typeof ACCESS_ROLES)[number];

/** A key without its secret. Times are ISO 8601 UTC. */
export interface ApiKey {
  readonly id: string;
  /** The office or account that has it: who signs what is decided with it. */
  readonly name: string;
  readonly role: AccessRole;
  readonly createdAt: string;
  /** Null for one that does not expire. */
  readonly expiresAt: string | null;
  /** Null while it holds. */
  readonly revokedAt: string | null;
}

/** The keys of a server. */
export interface KeyRing {
  /** The key of that token; null where it is unknown, expired or revoked. */
  find(token: string): Promise<ApiKey | null>;
}

/** Whether a key of this role may do what needs that one. */
export function mayDo(role: AccessRole, needed: AccessRole): boolean {
  return ACCESS_ROLES.indexOf(role) >= ACCESS_ROLES.indexOf(needed);
}
