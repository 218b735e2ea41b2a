import { define } from '../foundation/define.js';
import { IkiikiApplicationForms } from './application-forms.js';

define('ikiiki-application-forms', IkiikiApplicationForms);

declare global {
  interface HTMLElementTagNameMap {
    'ikiiki-application-forms': IkiikiApplicationForms;
  }
}
