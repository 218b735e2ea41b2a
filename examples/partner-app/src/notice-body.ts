import type { TextBlock, TextRun } from '@ikiiki/sdk/contract';
import { readLink, readPicture } from '@ikiiki/sdk/rules/safe-link';
import { html } from 'hono/html';
import type { Html } from './context.ts';

/** A link only where the address may be offered; else its text alone. The place it leads to is said. */
function stretch({ text, strong, href }: TextRun): Html {
  const shown = strong ? html`<strong>${text}</strong>` : html`${text}`;
  const link = href === undefined ? undefined : readLink(href);
  if (!link) return shown;
  return html`<a href="${link.href}" rel="noopener noreferrer">${shown}</a>${link.kind === 'web' && `（${link.target}）`}`;
}

/** Blocks are text, never HTML; those this app does not know are skipped, and pictures of other places too. */
export function noticeBody(blocks: readonly TextBlock[], portalUrl: string): Html[] {
  return blocks.map((block): Html => {
    switch (block.type) {
      case 'heading':
        return html`<h2>${block.text}</h2>`;
      case 'paragraph':
        return html`<p>${block.content.map(stretch)}</p>`;
      case 'note':
        return html`<p role="note">${block.content.map(stretch)}</p>`;
      case 'list': {
        const items = block.items.map((line) => html`<li>${line.map(stretch)}</li>`);
        return block.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
      }
      case 'table':
        return html`<table>
          ${block.caption !== undefined && html`<caption>${block.caption}</caption>`}
          <thead><tr>${block.head.map((cell) => html`<th>${cell}</th>`)}</tr></thead>
          <tbody>${block.rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody>
        </table>`;
      case 'image': {
        const src = readPicture(block.src, new URL(portalUrl).origin);
        return src === undefined
          ? html``
          : html`<img src="${src}" alt="${block.alt}" width="${block.width}" height="${block.height}">`;
      }
      default:
        return html``;
    }
  });
}
