import type { OutputCase } from './outputs';
export const messageCases: readonly OutputCase[] = [];
