export { createApiAdapter, type ApiAdapterOptions, type ApiLimits } from './adapter';
