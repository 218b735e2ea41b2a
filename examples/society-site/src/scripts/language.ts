/** Switches the page and its widgets between Japanese and English, and remembers the choice where the browser lets it. */
const key = 'society-site-language';
const portal = document.querySelector('ikiiki-portal');
const button = document.querySelector<HTMLButtonElement>('.language');

function remembered(): string | null {
  const wanted = new URLSearchParams(location.search).get('lang');
  if (wanted) return wanted;
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function speak(language: 'ja' | 'en'): void {
  document.documentElement.dataset.language = language;
  portal?.setAttribute('lang', language);
  if (!button) return;
  button.lang = language === 'en' ? 'ja' : 'en';
  button.textContent = language === 'en' ? '日本語' : 'English';
  button.hidden = false;
}

button?.addEventListener('click', () => {
  const language = document.documentElement.dataset.language === 'en' ? 'ja' : 'en';
  speak(language);
  try {
    localStorage.setItem(key, language);
  } catch {
    // Only this page speaks it then
  }
});
speak(remembered() === 'en' ? 'en' : 'ja');
