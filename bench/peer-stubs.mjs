import { createRequire } from 'node:module';

/** What the peers' own servers answer before the first input is drawn; here at once. By method and path. */
const hankoAction = (action, inputs) => ({
  [action]: { action, href: `/login?action=${action}`, inputs, description: '' },
});
const hankoState = (name, actions) => ({
  name,
  status: 200,
  payload: {},
  actions,
  csrf_token: 'token',
  links: [],
});
const optional = (name, type) => ({ name, type, required: false });

const require = createRequire(import.meta.url);
const { version: lockVersion } = require('auth0-lock/package.json');
const { default: lockEnglish } = require('auth0-lock/lib/i18n/en.js');

const auth0Client = {
  id: 'bench',
  tenant: 'bench',
  allowed: [],
  callback: '',
  strategies: [
    {
      name: 'auth0',
      connections: [
        {
          name: 'Username-Password-Authentication',
          passwordPolicy: 'good',
          showForgot: true,
          showSignup: true,
        },
      ],
    },
  ],
};

export const peerStubs = {
  'POST /hanko/login': hankoState(
    'preflight',
    hankoAction('register_client_capabilities', {
      webauthn_available: optional('webauthn_available', 'boolean'),
      webauthn_conditional_mediation_available: optional(
        'webauthn_conditional_mediation_available',
        'boolean',
      ),
      webauthn_platform_authenticator_available: optional(
        'webauthn_platform_authenticator_available',
        'boolean',
      ),
    }),
  ),
  'POST /hanko/login?action=register_client_capabilities': hankoState(
    'login_init',
    hankoAction('continue_with_login_identifier', {
      email: { name: 'email', type: 'email', required: true, max_length: 120 },
    }),
  ),
  'GET /hanko/sessions/validate': { is_valid: false },
  'GET /auth0/client/bench.js': `Auth0.setClient(${JSON.stringify(auth0Client)});`,
  [`GET /auth0/js/lock/${lockVersion}/en.js`]: `Auth0.registerLanguageDictionary('en', ${JSON.stringify(lockEnglish)});`,
};
