export type Settings = Readonly<Record<string, string>>;

/** Small, and never forgetting what it acknowledged. Nothing that people write reaches the log. */
export const defaults: Settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '64MB',
  huge_pages: 'off',
  io_method: 'sync',
  jit: 'off',
  autovacuum: 'on',
  fsync: 'on',
  synchronous_commit: 'on',
  wal_level: 'minimal',
  max_wal_senders: '0',
  min_wal_size: '32MB',
  max_wal_size: '512MB',
  max_logical_replication_workers: '0',
  timezone: 'UTC',
  log_timezone: 'UTC',
  compute_query_id: 'off',
  update_process_title: 'off',
  // An error's text quotes the value at fault, and whoever sent the statement gets that text: the log stays
  // without.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_statement: 'none',
  log_checkpoints: 'off',
};
