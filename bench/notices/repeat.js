import { render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { offer } from './page.js';
import { notices } from './rows.js';
import { rowOf } from './template.js';

const draw = () =>
  render(
    repeat(notices, ({ id }) => id, rowOf),
    document.querySelector('main'),
  );

offer({
  draw,
  markRead() {
    notices[0].read = true;
    draw();
  },
});
