import { define } from '../foundation/define.js';
import { IkiikiHealthRecords } from './health-records.js';

define('ikiiki-health-records', IkiikiHealthRecords);

declare global {
  interface HTMLElementTagNameMap {
    'ikiiki-health-records': IkiikiHealthRecords;
  }
}
