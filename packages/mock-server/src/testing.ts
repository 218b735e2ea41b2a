export {
  type ClockReading,
  type DevClient,
  type DevClientOptions,
  type DevTarget,
  type DevWorld,
  devClient,
  type Mail,
  type MailWish,
} from './dev/client.js';
export type { Duration } from './dev/duration.js';
export type { Fault, FaultSpec } from './dev/faults.js';
export type { JournalEntry } from './dev/journal.js';
