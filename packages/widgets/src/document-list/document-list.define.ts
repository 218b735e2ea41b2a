import { define } from '../foundation/define.js';
import { IkiikiDocumentList } from './document-list.js';

define('ikiiki-document-list', IkiikiDocumentList);

declare global {
  interface HTMLElementTagNameMap {
    'ikiiki-document-list': IkiikiDocumentList;
  }
}
