import { define } from '../foundation/define.js';
import { IkiikiArticleList } from './article-list.js';

define('ikiiki-article-list', IkiikiArticleList);

declare global {
  interface HTMLElementTagNameMap {
    'ikiiki-article-list': IkiikiArticleList;
  }
}
