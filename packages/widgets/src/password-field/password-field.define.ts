import { define } from '../foundation/define.js';
import { IkiikiPasswordField } from './password-field.js';

define('ikiiki-password-field', IkiikiPasswordField);

declare global {
  interface HTMLElementTagNameMap {
    'ikiiki-password-field': IkiikiPasswordField;
  }
}
