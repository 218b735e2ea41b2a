import { define } from '../foundation/define.js';
import { IkiikiRewardCatalog } from './reward-catalog.js';

define('ikiiki-reward-catalog', IkiikiRewardCatalog);

declare global {
  interface HTMLElementTagNameMap {
    'ikiiki-reward-catalog': IkiikiRewardCatalog;
  }
}
