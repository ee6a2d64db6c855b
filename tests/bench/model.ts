import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { ModelOrder, ModelReport, ModelTime, Pace } from './model-process';

export interface BenchModel {
  /** With /v1. */
  url: string;
  /** For the calls from now on. */
  writesAt(pace: Pace): void;
  /** What happened since this was asked last; by the pupil's sentence. `cpuMs` counts from the start of its process. */
  report(): Promise<{ times: Map<string, ModelTime>; cpuMs: number }>;
  stop(): void;
}

/** A good model that answers at once until it is told otherwise, in a process of its own: it shares no event loop with what measures. */
export async function startBenchModel(): Promise<BenchModel> {
  const child = fork(require.resolve('./model-process.ts'), {
    execArgv: ['--no-warnings', '-r', require.resolve('../support/register-typescript.js')],
  });
  const order = (what: ModelOrder) => child.send(what);
  const heard = async () => (await once(child, 'message'))[0] as ModelReport;
  const listening = await heard();
  if (!('url' in listening)) throw new Error('the model of the bench did not say where it listens');
  return {
    url: listening.url,
    writesAt: (pace) => order({ pace }),
    async report() {
      order({ report: true });
      const told = await heard();
      if ('url' in told) throw new Error('the model of the bench started again');
      return { times: new Map(told.times), cpuMs: told.cpuMs };
    },
    stop: () => child.kill(),
  };
}
