import { define } from '../foundation/define.js';
import { IkiikiFluSubsidy } from './flu-subsidy.js';

define('ikiiki-flu-subsidy', IkiikiFluSubsidy);

declare global {
  interface HTMLElementTagNameMap {
    'ikiiki-flu-subsidy': IkiikiFluSubsidy;
  }
}
