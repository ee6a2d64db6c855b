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
export { splitText } from './split';
