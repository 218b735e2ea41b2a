import { keepOpenInAddress } from './open-in-address.js';

keepOpenInAddress({
  widget: document.querySelector('ikiiki-article-list'),
  attribute: 'article-id',
  name: 'article',
  history: 'replace',
});
