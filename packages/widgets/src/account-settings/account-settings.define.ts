import { define } from '../foundation/define.js';
import '../password-field/password-field.define.js';
import { IkiikiAccountSettings } from './account-settings.js';

define('ikiiki-account-settings', IkiikiAccountSettings);

declare global {
  interface HTMLElementTagNameMap {
    'ikiiki-account-settings': IkiikiAccountSettings;
  }
}
