export { createAdminAlert, type AdminAlertOptions } from './admin-alert';
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
export { createReroute, type RerouteOptions } from './reroute';
export { splitText } from './split';
