import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';

const composeSchema = z.object({
  services: z.record(
    z.string(),
    z.object({ ports: z.array(z.string()), environment: z.record(z.string(), z.string()) }),
  ),
});

const { services } = composeSchema.parse(
  parse(readFileSync(new URL('../../docker-compose.yml', import.meta.url), 'utf8')),
);

describe('docker-compose.yml', () => {
  it('opens ports to this machine alone', () => {
    const ports = Object.values(services).flatMap((service) => service.ports);

    expect(ports).toEqual(['127.0.0.1:7687:7687', '127.0.0.1:4000:4000']);
  });

  it('has no password of its own', () => {
    const passwords = [
      services['neo4j']?.environment['NEO4J_AUTH'],
      services['zeren']?.environment['NEO4J_PASSWORD'],
    ];

    expect(passwords).toEqual([
      expect.stringMatching(/^neo4j\/\$\{NEO4J_PASSWORD:\?[^}]+\}$/u),
      expect.stringMatching(/^\$\{NEO4J_PASSWORD:\?[^}]+\}$/u),
    ]);
  });
});
