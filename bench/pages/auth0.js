import { Auth0Lock } from 'auth0-lock';

const container = document.body.appendChild(document.createElement('div'));
container.id = 'lock';
// Lock shows its own loading screen for half a second at least, however fast its server is
new Auth0Lock('bench', location.host, {
  container: container.id,
  configurationBaseUrl: `${location.origin}/auth0`,
  languageBaseUrl: `${location.origin}/auth0`,
  // Would ask its server who logged in last before it draws
  rememberLastLogin: false,
}).show();
