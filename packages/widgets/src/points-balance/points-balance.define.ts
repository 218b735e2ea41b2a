import { define } from '../foundation/define.js';
import { IkiikiPointsBalance } from './points-balance.js';

define('ikiiki-points-balance', IkiikiPointsBalance);

declare global {
  interface HTMLElementTagNameMap {
    'ikiiki-points-balance': IkiikiPointsBalance;
  }
}
