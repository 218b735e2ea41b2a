import { define } from '../foundation/define.js';
import { IkiikiHome } from './home.js';

define('ikiiki-home', IkiikiHome);

declare global {
  interface HTMLElementTagNameMap {
    'ikiiki-home': IkiikiHome;
  }
}
