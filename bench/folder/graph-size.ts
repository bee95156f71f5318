/** How large the graph has become. */

import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { auth, driver as createDriver, type Driver } from 'neo4j-driver';
import { z } from 'zod';
import type { ServerCredentials } from '../../src/config.ts';
import { toDriverConfig } from '../../src/graph/convert.ts';

export interface GraphSize {
  readonly nodes: number;
  readonly edges: number;
  readonly documents: number;
  readonly tasks: number;
  readonly units: number;
  readonly statements: number;
  /** Of the database on disk, with its logs. */
  readonly bytes: number;
}

const COUNTS = `
  CALL () { MATCH (n) RETURN count(n) AS nodes }
  CALL () { MATCH ()-[r]->() RETURN count(r) AS edges }
  CALL () { MATCH (d:Document) RETURN count(d) AS documents }
  CALL () { MATCH (t:Task) RETURN count(t) AS tasks }
  CALL () { MATCH (u:Unit) RETURN count(u) AS units }
  CALL () { MATCH (s:Statement) RETURN count(s) AS statements }
  RETURN nodes, edges, documents, tasks, units, statements`;

const counts = z.object({
  nodes: z.number(),
  edges: z.number(),
  documents: z.number(),
  tasks: z.number(),
  units: z.number(),
  statements: z.number(),
});

/** @param dataFolder in which the database runs */
export async function measureGraph(
  { uri, user, password }: ServerCredentials,
  dataFolder: string,
): Promise<GraphSize> {
  const driver = createDriver(
    uri,
    auth.basic(user, password),
    toDriverConfig({
      disableLosslessIntegers: true,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
    }),
  );
  try {
    return { ...(await ask(driver)), bytes: await bytesIn(join(dataFolder, 'neo4j')) };
  } finally {
    await driver.close();
  }
}

async function ask(driver: Driver): Promise<z.infer<typeof counts>> {
  const { records } = await driver.executeQuery(COUNTS);
  return counts.parse(records[0]?.toObject());
}

async function bytesIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const sizes = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      stat(join(parentPath, name)).then(
        ({ size }) => size,
        () => 0, // a log that the database has taken away meanwhile
      ),
    );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
