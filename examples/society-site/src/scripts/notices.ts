import { keepOpenInAddress } from './open-in-address.js';

keepOpenInAddress({
  widget: document.querySelector('ikiiki-notice-list'),
  attribute: 'notice-id',
  name: 'notice',
  history: 'push',
});
