import type { Clock } from '../ports/clock';
import { sleep } from './async';

export const systemClock: Clock = { now: () => Date.now(), sleep };
