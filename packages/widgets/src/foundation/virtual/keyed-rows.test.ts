import { html } from 'lit';
import { expect, it } from 'vitest';
import { KeyedRows } from './keyed-rows.js';

function list() {
  const ul = document.createElement('ul');
  ul.innerHTML = '<li>before</li><li>end</li>';
  document.body.append(ul);
  const rows = new KeyedRows();
  const end = ul.lastElementChild!;
  return {
    ul,
    draw: (keys: string) =>
      rows.draw(
        end,
        [...keys].map((key) => ({ key, view: html`<li><button>${key}</button></li>` })),
      ),
    texts: () => [...ul.children].map(({ textContent }) => textContent).join(' '),
    button: (key: string) => [...ul.querySelectorAll('button')].find((own) => own.textContent === key),
  };
}

it('a row keeps its elements, and the focus, while rows come and go on both sides', () => {
  const { draw, texts, button } = list();
  draw('cde');
  const kept = button('d')!;
  kept.focus();
  for (const keys of ['bcdef', 'abcdefg', 'd', 'cd', 'de', 'abde']) {
    draw(keys);
    expect(texts()).toBe(`before ${[...keys].join(' ')} end`);
    expect(button('d')).toBe(kept);
    expect(document.activeElement).toBe(kept);
  }
});

it('any order comes out as it is asked for, and nothing is left of what went', () => {
  const { ul, draw, texts } = list();
  for (const keys of ['abc', 'cba', 'bxca', '', 'ab', 'ba', 'a']) {
    draw(keys);
    expect(texts()).toBe(['before', ...keys, 'end'].join(' '));
  }
  draw('');
  expect(ul.childNodes.length).toBe(2);
});
