/** The settings of the embedded Neo4j (Neo4j Operations Manual 5, "Configuration settings"). */

/** Only what is asked for: the full-text index, and what drivers and start-up need. */
const PROCEDURES = ['db.index.fulltext.queryNodes', 'db.awaitIndexes', 'dbms.components'];

/** The text of neo4j.conf; `port` is the Bolt port on loopback, the only one that is opened. */
export function neo4jSettings(port: number): string {
  const settings: Readonly<Record<string, string>> = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.bolt.tls_level': 'DISABLED',
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    'dbms.security.auth_enabled': 'true',
    'dbms.security.procedures.allowlist': PROCEDURES.join(','),
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'server.memory.pagecache.size': '256m',
    'db.memory.transaction.max': '256m',
    'dbms.memory.transaction.total.max': '512m',
    'db.transaction.timeout': '300s',
    'db.lock.acquisition.timeout': '15s',
    // All is checkpointed by then: Neo4j would wait twice 5 s for threads that have nothing to do.
    'internal.server.bolt.thread_pool_shutdown_wait_time': '500ms',
    // The store of documents is the source, so old transaction logs need not be kept, nor 250 MB set aside for new ones.
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.size': '32m',
    'db.tx_log.rotation.retention_policy': '1 files',
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

/** Options of the JVM: a modest fixed heap, the openings that Neo4j needs, and an end rather than a hang without memory. */
export const JVM_OPTIONS: readonly string[] = [
  '-Xms256m',
  '-Xmx1g',
  '-XX:+ExitOnOutOfMemoryError',
  '-Dfile.encoding=UTF-8',
  ...['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
    (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  ),
];
