/** The floor: no more than a screen of rows. */
import { offer } from './page.js';
import { markupOf, notices } from './rows.js';

const list = document.querySelector('main');
const draw = () => {
  list.innerHTML = notices.slice(0, 20).map(markupOf).join('');
};

offer({
  draw,
  markRead() {
    notices[0].read = true;
    list.firstElementChild.outerHTML = markupOf(notices[0]);
  },
});
