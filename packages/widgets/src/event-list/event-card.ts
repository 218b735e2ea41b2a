import type { HealthEvent } from '@ikiiki/sdk/contract';
import { html } from 'lit';
import { button } from '../foundation/form/button.js';
import type { Language } from '../foundation/language.js';
import type { EventListTexts } from './event-list.messages.js';
import { factsView, metaView } from './facts.js';
import type { GroupName } from './groups.js';
import { standingOf } from './standing.js';

/** One event in its group. */
export function eventCard(
  texts: EventListTexts,
  language: Language,
  event: HealthEvent,
  { group, onOpen }: { readonly group: GroupName; readonly onOpen: (event: HealthEvent) => void },
): unknown {
  const { id, title } = event;
  const isOpen = standingOf(event) === 'open';
  const label = group === 'joined' ? texts.openJoined : texts.open(isOpen ? 'open' : 'over');
  return html`<li class="ik-event" data-event=${id}>
    ${metaView(texts, event)}
    <h4 class="ik-event-title" lang="ja" tabindex="-1">${title}</h4>
    ${factsView(texts, event, language)}
    ${button({
      label,
      name: texts.openThis(label, title),
      ...(isOpen && { kind: 'primary' }),
      onClick: () => onOpen(event),
    })}
  </li>`;
}
