/** Settings of PostgreSQL by name; given on its command line, so that they come with our version. */
export type ServerSettings = Readonly<Record<string, string>>;

/**
 * For a machine of 2 to 4 cores that also runs the web server. Every commit reaches the disk. The
 * log carries no statements, values or details, because those hold what people typed.
 */
export const servingSettings: ServerSettings = {
  max_connections: "100",
  shared_buffers: "256MB",
  effective_cache_size: "1GB",
  work_mem: "16MB",
  maintenance_work_mem: "128MB",
  random_page_cost: "1.1",
  // Many short requests share two cores; parallel plans would only fill the container's /dev/shm.
  max_parallel_workers_per_gather: "0",
  jit: "off",
  fsync: "on",
  synchronous_commit: "on",
  wal_compression: "on",
  max_wal_size: "2GB",
  checkpoint_timeout: "15min",
  max_wal_senders: "0",
  unix_socket_permissions: "0700",
  timezone: "UTC",
  log_timezone: "UTC",
  log_destination: "stderr",
  log_line_prefix: "",
  log_checkpoints: "off",
  log_autovacuum_min_duration: "-1",
  log_min_messages: "log",
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
};

/** For test databases, which nobody needs after a crash. */
export const testSettings: ServerSettings = {
  ...servingSettings,
  shared_buffers: "128MB",
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  wal_compression: "off",
  wal_level: "minimal",
  max_wal_size: "256MB",
};

/** The settings as arguments of `postgres`. */
export function settingArguments(settings: ServerSettings): string[] {
  return Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}
