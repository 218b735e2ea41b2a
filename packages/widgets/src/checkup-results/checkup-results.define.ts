import { define } from '../foundation/define.js';
import { IkiikiCheckupResults } from './checkup-results.js';

define('ikiiki-checkup-results', IkiikiCheckupResults);

declare global {
  interface HTMLElementTagNameMap {
    'ikiiki-checkup-results': IkiikiCheckupResults;
  }
}
