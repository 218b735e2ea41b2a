import { define } from '../foundation/define.js';
import { IkiikiCheckupApplication } from './checkup-application.js';

define('ikiiki-checkup-application', IkiikiCheckupApplication);

declare global {
  interface HTMLElementTagNameMap {
    'ikiiki-checkup-application': IkiikiCheckupApplication;
  }
}
