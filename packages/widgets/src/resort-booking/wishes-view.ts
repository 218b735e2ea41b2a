import type { ResortForm, ResortWish } from '@ikiiki/sdk/contract';
import { mostWishes } from '@ikiiki/sdk/rules/resort-form';
import { html, nothing } from 'lit';
import { button } from '../foundation/form/button.js';
import { formatNumber } from '../foundation/format.js';
import type { PartHost } from './part-host.js';
import { wishLines } from './wish-lines.js';

interface WishesOptions {
  readonly host: PartHost;
  readonly form: ResortForm;
  readonly isDrawn: boolean;
  /** What is wrong, by JSON Pointer. */
  readonly errors: Readonly<Record<string, string>>;
  /** Whether what is typed is saved. */
  readonly save: unknown;
  readonly discard: unknown;
  /** Opens a wish; one more where there is none of that index. */
  readonly onEdit: (index: number) => void;
  readonly onMove: (index: number, by: 1 | -1) => void;
  readonly onRemove: (index: number) => void;
  readonly onNext: () => void;
}

/** 「第1希望」. */
export const wishName = (host: PartHost, index: number): string =>
  host.texts().choiceOf(formatNumber(index + 1, host.language()));

/** The wishes in their order, and where another one is added. */
export function wishesView(options: WishesOptions): unknown {
  const { host, form, isDrawn, errors, save, discard, onEdit, onNext } = options;
  const texts = host.texts();
  const { wishes } = form;
  const error = errors['/wishes'];
  return html`<p class="ik-text">${isDrawn ? texts.wishesTextDrawn : texts.wishesTextFirstCome}</p>
    <ol class="ik-cards">${wishes.map((wish, index) => wishCard(options, wish, index))}</ol>
    ${
      error
        ? html`<p class="ik-error" part="error" role="alert" tabindex="-1" data-invalid>
            ${texts.errorMark}${error}
          </p>`
        : nothing
    }
    ${
      wishes.length < mostWishes
        ? html`<div class="ik-add">
            ${button({
              label: texts.addWish(formatNumber(wishes.length + 1, host.language())),
              kind: wishes.length === 0 ? 'primary' : 'secondary',
              onClick: () => onEdit(wishes.length),
            })}
          </div>`
        : nothing
    }
    ${save}
    <div class="ik-actions">
      ${wishes.length > 0 ? button({ label: texts.next, kind: 'primary', onClick: onNext }) : nothing}
      ${button({ label: texts.toHome, onClick: () => host.screens().back() })}
    </div>
    ${discard}`;
}

function wishCard(options: WishesOptions, wish: ResortWish, index: number): unknown {
  const { host, form, errors, onEdit, onMove, onRemove } = options;
  const texts = host.texts();
  const name = wishName(host, index);
  const wrong = Object.entries(errors).find(([pointer]) => `${pointer}/`.startsWith(`/wishes/${index}/`));
  const act = (label: string, onClick: () => void, kind: 'secondary' | 'text' = 'text') =>
    button({ label, name: texts.of(name, label), kind, onClick });
  return html`<li class="ik-card" data-wish=${index}>
    <h3 class="ik-card-name">${name}</h3>
    <div class="ik-card-text">${wishLines(host, wish, form)}</div>
    ${
      wrong
        ? html`<p class="ik-error" part="error" tabindex="-1" data-invalid>${texts.errorMark}${wrong[1]}</p>`
        : nothing
    }
    <div class="ik-card-actions">
      ${act(texts.editWish, () => onEdit(index), 'secondary')}
      ${index > 0 ? act(texts.moveUp, () => onMove(index, -1)) : nothing}
      ${index < form.wishes.length - 1 ? act(texts.moveDown, () => onMove(index, 1)) : nothing}
      ${act(texts.removeWish, () => onRemove(index))}
    </div>
  </li>`;
}
