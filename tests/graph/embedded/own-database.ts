/** Run in a process of its own: obtains the database of ZEREN_DATA, says so in a line of JSON, and waits to be killed. */

import { readConfig } from '../../../src/config.ts';
import { obtainDatabase } from '../../../src/graph/embedded/obtain.ts';

const database = await obtainDatabase(readConfig(process.env), () => undefined);
console.log(JSON.stringify({ owned: database.owned, uri: database.credentials.uri }));
setInterval(() => undefined, 60_000);
