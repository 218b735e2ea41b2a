/** Says a text to screen readers by a live region; the same text twice is said twice. */
export function announce(region: Element | null, text: string): void {
  if (region) region.textContent = region.textContent === text ? `${text}\u00a0` : text;
}
