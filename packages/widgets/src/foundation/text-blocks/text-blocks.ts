import type { TextBlock, TextRun } from '@ikiiki/sdk/contract';
import { readPicture } from '@ikiiki/sdk/rules/safe-link';
import { html, nothing } from 'lit';
import type { Translation } from '../messages.js';
import { outsideLink } from '../outside-link.js';
import type { textBlockTexts } from '../texts/text-blocks.js';

type Texts = Translation<typeof textBlockTexts>;

interface TextBlocksOptions {
  readonly portalOrigin: string;
  /** Level of the headings among the blocks: one below what the text stands under. */
  readonly headingLevel: 3 | 4;
}

/**
 * The blocks of a text that the society wrote. Texts are texts wherever they stand; there is no way from them to
 * markup, and blocks of a newer portal are left out.
 */
export function textBlocks(
  texts: Texts,
  body: readonly TextBlock[],
  { portalOrigin, headingLevel }: TextBlocksOptions,
): unknown {
  const line = (parts: readonly TextRun[]) =>
    parts.map(({ text, strong, href }) =>
      outsideLink(texts, strong ? html`<strong>${text}</strong>` : text, href, portalOrigin),
    );
  return body.map((block) => {
    switch (block.type) {
      case 'heading':
        return headingLevel === 3
          ? html`<h3 class="ik-block-heading">${block.text}</h3>`
          : html`<h4 class="ik-block-heading">${block.text}</h4>`;
      case 'paragraph':
        return html`<p class="ik-block-text">${line(block.content)}</p>`;
      case 'note':
        return html`<p class="ik-block-text ik-block-note" role="note">${line(block.content)}</p>`;
      case 'list': {
        const items = block.items.map((item) => html`<li>${line(item)}</li>`);
        return block.ordered
          ? html`<ol class="ik-block-items">${items}</ol>`
          : html`<ul class="ik-block-items">${items}</ul>`;
      }
      case 'table':
        return tableView(block);
      case 'image':
        return pictureView(texts, block, portalOrigin);
      default:
        return nothing;
    }
  });
}

function tableView({ caption, head, rows }: Extract<TextBlock, { type: 'table' }>): unknown {
  return html`<div class="ik-block-scroll" role="group" aria-label=${caption || nothing} tabindex="0">
    <table class="ik-block-table">
      ${caption ? html`<caption>${caption}</caption>` : nothing}
      <thead>
        <tr>${head.map((cell) => (cell ? html`<th scope="col">${cell}</th>` : html`<td></td>`))}</tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>${row.map((cell, at) => (at === 0 ? html`<th scope="row">${cell}</th>` : html`<td>${cell}</td>`))}</tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** A picture of the portal's own; where it cannot be shown, what it shows in words. */
function pictureView(
  texts: Texts,
  { src, alt, width, height }: Extract<TextBlock, { type: 'image' }>,
  portalOrigin: string,
): unknown {
  const address = readPicture(src, portalOrigin);
  const words = html`<p class="ik-block-text">${texts.pictureMissing(alt)}</p>`;
  if (!address) return alt ? words : nothing;
  return html`<figure class="ik-block-picture">
    <img src=${address} alt=${alt} width=${width} height=${height} loading="lazy" referrerpolicy="no-referrer" @error=${showWords} />
    <figcaption hidden>${texts.pictureMissing(alt)}</figcaption>
  </figure>`;
}

function showWords(event: Event): void {
  const picture = event.target as HTMLElement;
  picture.hidden = true;
  const words = picture.nextElementSibling as HTMLElement | null;
  if (words) words.hidden = false;
}
