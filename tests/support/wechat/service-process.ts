import { createWechatWorld, type SayOptions, type WorldContact } from './world';

/** What a test asks of the service's process. */
export type ServiceCommand =
  | { do: 'person'; contact: WorldContact }
  | { do: 'room'; id: string; topic: string; members: string[] }
  | { do: 'start'; port: number; token: string }
  | { do: 'say'; who: string; text: string; options: SayOptions };

/**
 * A puppet service in a process of its own, which is made to be killed: wechaty's PuppetServer with the mock puppet behind it.
 * Tells its parent what was sent.
 */
async function main(): Promise<void> {
  const { PuppetServer } = await import('wechaty-puppet-service');
  const { log } = await import('wechaty-puppet');
  log.level('silent');
  const world = await createWechatWorld();
  const tell = (message: object) => process.send?.(message);
  world.sent.push = (...messages) => {
    for (const message of messages) tell({ sent: message });
    return Array.prototype.push.apply(world.sent, messages);
  };

  process.on('message', (command: ServiceCommand) => {
    switch (command.do) {
      case 'person':
        return void world.person(command.contact.id, command.contact.name, command.contact);
      case 'room':
        return void world.room(command.id, command.topic, command.members);
      case 'say':
        return void world.says(command.who, command.text, command.options);
      case 'start': {
        const server = new PuppetServer({
          endpoint: `127.0.0.1:${command.port}`,
          puppet: world.makePuppet() as never,
          token: command.token,
          tls: { disable: true },
        });
        void server.start().then(() => tell({ started: true }));
      }
    }
  });
  tell({ loaded: true });
}

void main();
