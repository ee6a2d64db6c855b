import type { Language } from '../ports/language';
import type { SignModel } from './signs/learned';

/** The word lists and fixed texts; `loadSafetyLists` of config/safety reads them from YAML. */
export interface SafetyLists {
  categories: WordCategory[];
  /** Ordinary words and phrases in which a listed word is no hit. */
  allow: string[];
  texts: SafetyTexts;
  /** What was learned of signs of danger; without it the rules are alone. */
  signs?: SignModel;
}

export interface WordCategory {
  id: string;
  /** Chinese, with a short English way on; shown instead of an answer. */
  guidance: string;
  /** Latin words and phrases; a trailing `~` adds the usual endings. */
  en: string[];
  /** Chinese words; their pinyin is found too. */
  zh: string[];
  /** Pinyin and slang in Latin letters, as they are. */
  slang: string[];
}

/** Fixed texts; no professional has reviewed them yet. `{…}` are filled in by code; nothing a pupil wrote ever is. */
export interface SafetyTexts {
  /** Guidance of the rules that are no list: contact, link, meeting, secret. */
  contact: string;
  link: string;
  meeting: string;
  secret: string;
  crisis: {
    /** The whole text at the first sign. */
    full: string;
    /** Added only once a message to an adult has a receipt. */
    told: string;
    /** While the lesson is stopped. */
    waiting: string;
    /** Added while no adult could be told. */
    alone: string;
    /** Added to it after a day: what to answer to go on. */
    goOn: string;
    /** When a person has let the lesson go on. */
    resumed: string;
    /** To the safeguarding contact: {pupil}, {class}, {time}, {concern}, {code}. */
    alert: string;
    /** To the contact again, or to the next one, when nobody has looked. */
    escalation: string;
    /** Added to an alert where the household may be the danger. */
    notParents: string;
    /** Added to an alert where the school's staff may be the danger. */
    notStaff: string;
    /** The concern in words. */
    concerns: Record<string, string>;
  };
  /** After two hours in a day. */
  breakReminder: Record<Language, string>;
  /** That it is an AI: at first contact, and in groups on request. */
  disclosure: Record<Language, string>;
}
