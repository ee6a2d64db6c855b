import type { FileBox } from 'file-box';
import type { PuppetMock } from 'wechaty-puppet-mock';
import { messageTypes } from '../../../adapters/chat/wechat/puppet';
import { botId, type WechatWorld } from './world';

export type FaultyPuppet = PuppetMock & { isOn: boolean };

/** wechaty's mock puppet on a make-believe WeChat, with the faults of real ones. Loads the puppet at its first use. */
export async function createFaultyPuppetClass(): Promise<new (world: WechatWorld) => FaultyPuppet> {
  const { PuppetMock } = await import('wechaty-puppet-mock');

  return class extends PuppetMock {
    isOn = false;
    constructor(readonly world: WechatWorld) {
      super();
    }

    override async onStart(): Promise<void> {
      const fault = this.world.faults.starts.shift();
      if (fault) throw fault;
      await super.onStart();
      this.isOn = true;
      if (!this.world.session) return;
      setImmediate(() => {
        if (!this.isOn || this.isLoggedIn) return;
        this.login(botId);
        this.world.catchUp();
      });
    }
    override async onStop(): Promise<void> {
      this.isOn = false;
      await super.onStop();
    }
    override ding(data = ''): void {
      this.world.dings += 1;
      if (!this.world.faults.noDong) setImmediate(() => this.emit('dong', { data }));
    }

    override async contactRawPayload(id: string) {
      const contact = this.world.contacts.get(id);
      if (!contact) throw new Error(`contact ${id} not found`);
      return { avatar: '', gender: 0, phone: [], type: 1, ...contact } as never;
    }
    override async messageRawPayload(id: string) {
      const missing = this.world.faults.missing.get(id) ?? 0;
      if (missing > 0) {
        this.world.faults.missing.set(id, missing - 1);
        throw new Error(`message ${id} has no payload`);
      }
      const message = this.world.messages.get(id);
      if (!message) throw new Error(`message ${id} has no payload`);
      return message as never;
    }
    override async roomRawPayload(id: string) {
      const room = this.world.rooms.get(id);
      if (!room) throw new Error(`room ${id} not found`);
      return { id, topic: room.topic, memberIdList: room.members, adminIdList: [], avatar: '' };
    }
    override async roomMemberList(id: string) {
      return this.world.rooms.get(id)?.members ?? [];
    }
    override async roomMemberRawPayload(roomId: string, id: string) {
      const { name } = await this.contactRawPayload(id);
      return { id, name, avatar: '', roomAlias: this.world.rooms.get(roomId)?.aliases.get(id) ?? '' };
    }

    override async messageSendText(to: string, text: string, mentions: string[] = []): Promise<void> {
      if (this.world.faults.noMentions && mentions.length > 0)
        throw new Error('Wechaty Puppet Unsupported API Error.');
      this.show(to, text, mentions);
    }
    override async messageSendFile(to: string, file: FileBox): Promise<void> {
      this.show(to, '', [], (await file.toBuffer()).toString('utf8'));
    }

    show(to: string, text: string, mentions: string[], file?: string): void {
      const { world } = this;
      if (!this.isLoggedIn) throw new Error('not logged in');
      const fault = world.faults.sends.shift();
      if (fault) throw fault;
      if (!world.contacts.has(to) && !world.rooms.has(to)) throw new Error(`conversation ${to} not exist.`);
      world.sent.push({ to, text, mentions, file, at: Date.now() });
      if (!world.faults.noEcho) this.echo(to, text);
      const late = world.faults.afterShowing.shift();
      if (late) throw late;
    }

    echo(to: string, text: string): void {
      const id = `own-${this.world.sent.length}`;
      const isRoom = this.world.rooms.has(to);
      this.world.messages.set(id, {
        id,
        talkerId: botId,
        ...(isRoom ? { roomId: to } : { listenerId: to }),
        text,
        timestamp: Date.now(),
        type: messageTypes.text,
      });
      setImmediate(() => this.emit('message', { messageId: id }));
    }
  } as unknown as new (world: WechatWorld) => FaultyPuppet;
}
