import OktaSignIn from '@okta/okta-signin-widget';
import '@okta/okta-signin-widget/css/okta-sign-in.min.css';

const container = document.body.appendChild(document.createElement('div'));
container.id = 'okta-login-container';
new OktaSignIn({
  baseUrl: `${location.origin}/okta`,
  useClassicEngine: true,
}).renderEl({ el: '#okta-login-container' });
