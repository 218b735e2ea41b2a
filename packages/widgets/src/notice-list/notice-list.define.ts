import { define } from '../foundation/define.js';
import { IkiikiNoticeList } from './notice-list.js';

define('ikiiki-notice-list', IkiikiNoticeList);

declare global {
  interface HTMLElementTagNameMap {
    'ikiiki-notice-list': IkiikiNoticeList;
  }
}
