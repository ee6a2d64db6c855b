export { createAdminAlert } from './admin-alert';
export {
  createComposer,
  composeJournal,
  laneOf,
  type Composer,
  type ComposeRequest,
  type DeliveryPayload,
} from './compose';
export { createDeliverer, type DelivererOptions } from './deliver';
export { createJournalist, type JournalistOptions } from './journal';
export { createReroute } from './reroute';
export { splitText } from './split';
