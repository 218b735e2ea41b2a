import { define } from '../foundation/define.js';
import { IkiikiMedicalExpenses } from './medical-expenses.js';

define('ikiiki-medical-expenses', IkiikiMedicalExpenses);

declare global {
  interface HTMLElementTagNameMap {
    'ikiiki-medical-expenses': IkiikiMedicalExpenses;
  }
}
