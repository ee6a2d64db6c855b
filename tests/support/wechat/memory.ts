import type { IdentityMemory } from '../../../adapters/chat/wechat/identities';

export function createMemory(): IdentityMemory & { kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return { kept, get: async (key) => kept.get(key), put: async (key, value) => void kept.set(key, value) };
}
