import { define } from '../foundation/define.js';
import { IkiikiMyRules } from './my-rules.js';

define('ikiiki-my-rules', IkiikiMyRules);

declare global {
  interface HTMLElementTagNameMap {
    'ikiiki-my-rules': IkiikiMyRules;
  }
}
