import { define } from '../foundation/define.js';
import { IkiikiRegistrationWizard } from './registration-wizard.js';

define('ikiiki-registration-wizard', IkiikiRegistrationWizard);

declare global {
  interface HTMLElementTagNameMap {
    'ikiiki-registration-wizard': IkiikiRegistrationWizard;
  }
}
