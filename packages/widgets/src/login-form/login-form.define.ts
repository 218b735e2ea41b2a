import { define } from '../foundation/define.js';
import { IkiikiLoginForm } from './login-form.js';

define('ikiiki-login-form', IkiikiLoginForm);

declare global {
  interface HTMLElementTagNameMap {
    'ikiiki-login-form': IkiikiLoginForm;
  }
}
