import { define } from '../foundation/define.js';
import '../password-field/password-field.define.js';
import { IkiikiAccountRecovery } from './account-recovery.js';

define('ikiiki-account-recovery', IkiikiAccountRecovery);

declare global {
  interface HTMLElementTagNameMap {
    'ikiiki-account-recovery': IkiikiAccountRecovery;
  }
}
