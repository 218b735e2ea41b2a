import { define } from '../foundation/define.js';
import { IkiikiGenericNotice } from './generic-notice.js';

define('ikiiki-generic-notice', IkiikiGenericNotice);

declare global {
  interface HTMLElementTagNameMap {
    'ikiiki-generic-notice': IkiikiGenericNotice;
  }
}
