export { createAdminAlert } from './admin-alert';
export { createComposer, composeJournal, laneOf, type Composer, type DeliveryPayload } from './compose';
export { createDeliverer } from './deliver';
export { createJournalist } from './journal';
export { createReroute } from './reroute';
export { splitText } from './split';
