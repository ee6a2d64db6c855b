import { createLocalLeases } from '../../adapters/mailbox/embedded/leases';
import { describeLeases } from './leases.suite';

describeLeases(
  'of one process',
  async () => ({ leases: createLocalLeases(), close: async () => undefined }),
  {
    shared: false,
  },
);
