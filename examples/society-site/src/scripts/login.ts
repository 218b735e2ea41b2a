import { safeReturnTo } from './return-to.js';

// Back to the page that sent somebody here to log in
const wanted = new URLSearchParams(location.search).get('returnTo');
document.querySelector('ikiiki-login-form')?.setAttribute('home-href', safeReturnTo(wanted));
