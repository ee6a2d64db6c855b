export { createWebAdapter, type WebAdapterOptions } from './adapter';
