import { parentPort } from 'node:worker_threads';
import { systemClock } from '../../src/shared/clock';
import { createEmbeddedMailbox } from '../mailbox/embedded';
import { createEmbeddedRecords } from '../records/embedded';
import { createPost, failureOf, type FromThread, type ToThread } from './calls';

type Method = (...args: unknown[]) => Promise<unknown>;

/** The thread in which the embedded stores live, so that a flush holds up nobody but the stores; `threaded.ts` talks to it. */
function serve(port: NonNullable<typeof parentPort>): void {
  const stores = new Map<number, Promise<object>>();
  const cancels = new Map<number, AbortController>();
  const post = createPost<FromThread>((messages) => port.postMessage(messages));

  function open({ name, options }: Extract<ToThread, { kind: 'open' }>): Promise<object> {
    return name === 'mailbox'
      ? createEmbeddedMailbox({ ...options, clock: systemClock })
      : createEmbeddedRecords(options);
  }

  function run(
    message: Extract<ToThread, { kind: 'open' | 'call' }>,
    signal?: AbortSignal,
  ): Promise<unknown> {
    if (message.kind === 'open') {
      const opening = open(message);
      stores.set(message.store, opening);
      return opening.then(() => undefined);
    }
    const args = signal ? [...message.args, signal] : message.args;
    return call(stores.get(message.store), message.method, args);
  }

  /** Once a store is open its calls begin in the order in which they were posted. */
  async function call(
    opening: Promise<object> | undefined,
    method: string,
    args: unknown[],
  ): Promise<unknown> {
    const path = method.split('.');
    const last = path.pop()!;
    const owner = path.reduce(
      (part, name) => part[name] as Record<string, unknown>,
      (await opening) as Record<string, unknown>,
    );
    return (owner[last] as Method)(...args);
  }

  function handle(message: ToThread): void {
    if (message.kind === 'end') return port.close();
    if (message.kind === 'cancel') return cancels.get(message.id)?.abort();
    const { id } = message;
    const controller = message.kind === 'call' && message.cancellable ? new AbortController() : undefined;
    if (controller) cancels.set(id, controller);
    run(message, controller?.signal)
      .then(
        (result) => post({ id, ok: true, result }),
        (error: unknown) => {
          const cancelled = controller?.signal.aborted === true && error === controller.signal.reason;
          post({ id, ok: false, failure: failureOf(error), cancelled });
        },
      )
      .finally(() => cancels.delete(id))
      .catch(() => undefined);
  }

  port.on('message', (messages: ToThread[]) => messages.forEach(handle));
}

if (parentPort) serve(parentPort);
