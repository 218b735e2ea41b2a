import { define } from '../foundation/define.js';
import { IkiikiPortal } from './portal.js';

define('ikiiki-portal', IkiikiPortal);

declare global {
  interface HTMLElementTagNameMap {
    'ikiiki-portal': IkiikiPortal;
  }
}
