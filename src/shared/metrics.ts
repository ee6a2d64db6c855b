import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { Metrics } from '../ports/metrics';

const help: Record<string, string> = {
  talkup_inbound_total: 'Messages that arrived, by what became of them',
  talkup_answers_total: 'Messages dealt with, by kind of answer and outcome of the commit',
  talkup_answer_seconds: 'Time from taking a message up to the commit of its answer',
  talkup_turns_total: 'Turns of practice, by who made the answer',
  talkup_turn_seconds: 'Time of a practice turn, the model included',
  talkup_model_calls_total: 'Calls of the model server, by result',
  talkup_model_call_seconds: 'Time of one call of the model server',
  talkup_witness_total: 'Second looks of the model at what may be danger, by result',
  talkup_model_prompt_tokens: 'Tokens of a prompt',
  talkup_model_cached_tokens: 'Tokens of a prompt that the server had in its prefix cache',
  talkup_contract_answers_total: 'Answers of the model that were held against the contract, by attempt',
  talkup_contract_broken_total: 'Rules of the contract that an answer of the model broke, by attempt',
  talkup_turn_failures_total: 'Turns that threw, by error code',
  talkup_deliveries_total: 'Deliveries, by status',
  talkup_send_seconds: 'Time of one send to a platform',
  talkup_ambiguous_sends_total: 'Messages sent again because a crash left the first try uncertain',
  talkup_wechat_events_total: 'Events of the WeChat puppet, by kind',
  talkup_wechat_restarts_total: 'Fresh connections to the WeChat puppet, by the fault before',
  talkup_wechat_lost_total: 'WeChat messages whose content the puppet never gave',
  talkup_journal_total: 'Journal entries carried into the records',
};

const tokens = [64, 128, 256, 512, 1024, 2048, 4096];
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
  const counters = new Map<string, { metric: Counter; labelNames: string[] }>();
  const histograms = new Map<string, { metric: Histogram; labelNames: string[] }>();
  return {
    count(name, labels = {}, by = 1) {
      let known = counters.get(name);
      if (!known) {
        const labelNames = Object.keys(labels);
        known = {
          labelNames,
          metric: new Counter({ name, help: help[name] ?? name, labelNames, registers: [registry] }),
        };
        counters.set(name, known);
      }
      known.metric.inc(pick(labels, known.labelNames), by);
    },
    observe(name, value, labels = {}) {
      let known = histograms.get(name);
      if (!known) {
        const labelNames = Object.keys(labels);
        const buckets = name.endsWith('_seconds') ? seconds : tokens;
        known = {
          labelNames,
          metric: new Histogram({
            name,
            help: help[name] ?? name,
            labelNames,
            buckets,
            registers: [registry],
          }),
        };
        histograms.set(name, known);
      }
      known.metric.observe(pick(labels, known.labelNames), value);
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

/** A count with other labels than the first must not break the turn that it counts. */
function pick(labels: Record<string, string>, names: string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, labels[name] ?? '']));
}
