import '@lit-labs/virtualizer';
import { html, render } from 'lit';
import { offer } from './page.js';
import { notices } from './rows.js';
import { rowOf } from './template.js';

let items = notices;
const draw = () =>
  render(
    html`<lit-virtualizer .items=${items} .renderItem=${rowOf} .keyFunction=${({ id }) => id}></lit-virtualizer>`,
    document.querySelector('main'),
  );

offer({
  draw,
  markRead() {
    items = items.with(0, { ...items[0], read: true });
    draw();
  },
});
