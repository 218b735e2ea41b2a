import { define } from '../foundation/define.js';
import { IkiikiDocumentCheck } from './document-check.js';

define('ikiiki-document-check', IkiikiDocumentCheck);

declare global {
  interface HTMLElementTagNameMap {
    'ikiiki-document-check': IkiikiDocumentCheck;
  }
}
