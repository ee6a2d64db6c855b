import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { Metrics } from '../ports/metrics';

const help: Record<string, string> = {
  talkup_inbound_total: 'Messages that arrived, by what became of them',
  talkup_turns_total: 'Turns, by kind of answer and outcome of the commit',
  talkup_turn_seconds: 'Time from the start of a turn to its commit',
  talkup_turn_failures_total: 'Turns that threw, by error code',
  talkup_deliveries_total: 'Deliveries, by status',
  talkup_send_seconds: 'Time of one send to a platform',
  talkup_ambiguous_sends_total: 'Messages sent again because a crash left the first try uncertain',
  talkup_journal_total: 'Journal entries carried into the records',
};

const seconds = [0.001, 0.0025, 0.005, 0.01, 0.015, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 60];

export interface AppMetrics extends Metrics {
  /** A number that is read when somebody looks. */
  gauge(name: string, describe: string, read: () => Promise<number> | number): void;
  /** The Prometheus text format. */
  render(): Promise<string>;
}

/** Counters and histograms of prom-client, made at first use; label names are those of the first use. */
export function createMetrics({ processMetrics = true } = {}): AppMetrics {
  const registry = new Registry();
  if (processMetrics) collectDefaultMetrics({ register: registry });
  const counters = new Map<string, Counter>();
  const histograms = new Map<string, Histogram>();
  return {
    count(name, labels = {}, by = 1) {
      let counter = counters.get(name);
      if (!counter) {
        counter = new Counter({
          name,
          help: help[name] ?? name,
          labelNames: Object.keys(labels),
          registers: [registry],
        });
        counters.set(name, counter);
      }
      counter.inc(labels, by);
    },
    observe(name, value, labels = {}) {
      let histogram = histograms.get(name);
      if (!histogram) {
        const buckets = name.endsWith('_seconds') ? seconds : undefined;
        histogram = new Histogram({
          name,
          help: help[name] ?? name,
          labelNames: Object.keys(labels),
          buckets,
          registers: [registry],
        });
        histograms.set(name, histogram);
      }
      histogram.observe(labels, value);
    },
    gauge(name, describe, read) {
      new Gauge({
        name,
        help: describe,
        registers: [registry],
        async collect() {
          this.set(await read());
        },
      });
    },
    render: () => registry.metrics(),
  };
}
