const most = 99;

/**
 * A number in the page itself, for a widget whose frame has only that to tell. Nothing where it is zero.
 * @param label accessible name of a number
 */
export function countBadge(count: number, label: (count: number) => string): HTMLElement {
  const badge = document.createElement('span');
  badge.className = 'badge';
  badge.part.add('badge');
  badge.setAttribute('role', 'img');
  badge.setAttribute('aria-label', label(count));
  badge.textContent = count > most ? `${most}+` : String(count);
  badge.hidden = count === 0;
  return badge;
}
