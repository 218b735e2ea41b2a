import { define } from '../foundation/define.js';
import { IkiikiSurvey } from './survey.js';

define('ikiiki-survey', IkiikiSurvey);

declare global {
  interface HTMLElementTagNameMap {
    'ikiiki-survey': IkiikiSurvey;
  }
}
