import './portal/portal.define.js';
import './login-form/login-form.define.js';
import './password-field/password-field.define.js';
import './account-recovery/account-recovery.define.js';
import './account-settings/account-settings.define.js';
import './embed/embed.define.js';
import './registration-wizard/registration-wizard.define.js';
import './home/home.define.js';
