import type { HttpRoute } from '../../src/ports/http';
import type { Logger } from '../../src/ports/logger';

/** How the process or one of its parts is, for /healthz and /readyz. */
export interface HealthReport {
  ok: boolean;
  /** By name of the part; `detail` is one line for people and is shown to this machine alone. */
  parts?: Record<string, { ok: boolean; detail?: string }>;
}

export interface HttpServerOptions {
  host: string;
  /** 0 takes any free port. */
  port: number;
  routes: HttpRoute[];
  /** Whether the process works at all; unless it does it should be restarted. */
  health: () => HealthReport | Promise<HealthReport>;
  /** Whether it can take messages now. */
  ready: () => HealthReport | Promise<HealthReport>;
  /** Prometheus text. */
  metrics: () => Promise<string>;
  logger: Logger;
  /** Whether routes of the playground are served. */
  playground: boolean;
  /** The folder that holds package.json: pages and styles are read from there. */
  projectRoot: string;
  /** How long `stop` lets requests end, in milliseconds [3,000]. */
  graceMs?: number;
  /** How long a client may take over its headers, in milliseconds [10,000]. */
  headersTimeoutMs?: number;
}
