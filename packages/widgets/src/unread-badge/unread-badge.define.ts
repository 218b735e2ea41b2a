import { define } from '../foundation/define.js';
import { IkiikiUnreadBadge } from './unread-badge.js';

define('ikiiki-unread-badge', IkiikiUnreadBadge);

declare global {
  interface HTMLElementTagNameMap {
    'ikiiki-unread-badge': IkiikiUnreadBadge;
  }
}
