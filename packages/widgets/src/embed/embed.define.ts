import { define } from '../foundation/define.js';
import { IkiikiEmbed } from './embed.js';

define('ikiiki-embed', IkiikiEmbed);

declare global {
  interface HTMLElementTagNameMap {
    'ikiiki-embed': IkiikiEmbed;
  }
}
