import type { Metrics } from '../../src/ports/metrics';

/** Counts nothing. */
export const silentMetrics: Metrics = { count: () => undefined, observe: () => undefined };
