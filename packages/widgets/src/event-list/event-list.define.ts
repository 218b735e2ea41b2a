import { define } from '../foundation/define.js';
import { IkiikiEventList } from './event-list.js';

define('ikiiki-event-list', IkiikiEventList);

declare global {
  interface HTMLElementTagNameMap {
    'ikiiki-event-list': IkiikiEventList;
  }
}
