import { offer } from './page.js';
import { markupOf, notices } from './rows.js';

const list = document.querySelector('main');

offer({
  draw() {
    list.innerHTML = notices.map(markupOf).join('');
  },
  markRead() {
    notices[0].read = true;
    list.firstElementChild.outerHTML = markupOf(notices[0]);
  },
});
