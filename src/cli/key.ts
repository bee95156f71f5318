/** `zeren key`: the keys that let clients write, and read where reading is closed. */

import { Command, InvalidArgumentError, Option } from 'commander';
import { readConfig } from '../config.ts';
import { openKeyStore, type KeyStore } from '../ingest/key-store.ts';
import { ACCESS_ROLES, type AccessRole, type ApiKey } from '../model/keys.ts';

interface CreateOptions {
  readonly role: AccessRole;
  readonly name: string;
  readonly expires?: Date;
}

interface ListOptions {
  readonly json?: true;
}

/** `key create --role ROLE --name NAME [--expires DAY]`, `key list [--json]`, `key revoke KEY`; none needs a database. */
export function keyCommand(): Command {
  return new Command('key')
    .description('Keys for clients that write, or that read where reading is closed (密钥)')
    .addCommand(
      new Command('create')
        .description('Make a key; it is shown once and kept nowhere (新建)')
        .addOption(
          new Option('--role <role>', 'curator decides and loads, admin also removes')
            .choices(ACCESS_ROLES.map((role) => role.toLowerCase()))
            .argParser(toRole)
            .makeOptionMandatory(),
        )
        .requiredOption('--name <name>', 'office or account that has it: it signs decisions')
        .option('--expires <day>', 'last day, YYYY-MM-DD, in UTC; never without it', toEndOfDay)
        .action(async ({ role, name, expires }: CreateOptions) => {
          const { key, token } = await openKeys().create({ role, name, expiresAt: expires ?? null });
          console.error(`made ${toLine(key)}; the key is shown only now:`);
          console.log(token);
        }),
    )
    .addCommand(
      new Command('list')
        .description('All keys, without their secrets (列表)')
        .option('--json', 'print them as one JSON document')
        .action(async ({ json }: ListOptions) => {
          const keys = await openKeys().all();
          const lines = [...keys.map(toLine), `${keys.length} keys`];
          console.log(json === true ? JSON.stringify(keys, null, 2) : lines.join('\n'));
        }),
    )
    .addCommand(
      new Command('revoke')
        .description('Take a key back; a running server knows at once (撤销)')
        .argument('<key>', 'its id')
        .action(async (id: string) => {
          console.log(`revoked ${toLine(await openKeys().revoke(id))}`);
        }),
    );
}

function openKeys(): KeyStore {
  return openKeyStore(readConfig(process.env).dataFolder, () => new Date());
}

function toRole(word: string): AccessRole {
  const role = ACCESS_ROLES.find((each) => each.toLowerCase() === word);
  if (role === undefined) throw new InvalidArgumentError(`expected curator or admin, got ${word}`);
  return role;
}

function toEndOfDay(day: string): Date {
  const end = new Date(`${day}T23:59:59.999Z`);
  if (/^\d{4}-\d{2}-\d{2}$/u.test(day) && !Number.isNaN(end.getTime())) return end;
  throw new InvalidArgumentError(`expected a day such as 2026-12-31, got ${day}`);
}

function toLine({ id, role, name, createdAt, expiresAt, revokedAt }: ApiKey): string {
  const end = expiresAt === null ? '' : ` until ${expiresAt}`;
  const revoked = revokedAt === null ? '' : `; revoked ${revokedAt}`;
  return `${id} ${role} ${name}, made ${createdAt}${end}${revoked}`;
}
