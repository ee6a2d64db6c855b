import type { ChatAddress } from '../ports/chat';
import type { Language, Level } from '../ports/language';
import type { Person, Role } from '../ports/school';

/** What stands under `person:…`; reach and enrolments stand apart, since turns write those. */
export interface StoredPerson {
  id: string;
  name: string;
  roles: Role[];
  language: Language;
  classIds: string[];
  level?: Level;
  /** The name is the roster's: what the platform shows does not change it. */
  onRoster?: boolean;
  createdAt: number;
}

export interface StoredReach {
  addresses: ChatAddress[];
  /** What each platform called the person last, by channel. */
  names: Record<string, string>;
}

export interface StoredParents {
  ids: string[];
  /** Consents in force. */
  live: number;
}

export function storedPerson(person: Person, onRoster: boolean): StoredPerson {
  const { id, name, roles, language, classIds, level, createdAt } = person;
  return { id, name, roles, language, classIds, level, onRoster, createdAt };
}

/** Reads a snapshot's JSON; undefined for none and for what no version of ours wrote. */
export function readSnapshot<T>(value: string | undefined): T | undefined {
  if (value === undefined) return undefined;
  try {
    const parsed: unknown = JSON.parse(value);
    return typeof parsed === 'object' && parsed !== null ? (parsed as T) : undefined;
  } catch {
    return undefined;
  }
}
