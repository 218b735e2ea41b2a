/**
 * Switches the page and its widgets between Japanese and English: by `?lang=` or by its button. The choice is remembered
 * where the browser lets it.
 */
const key = 'society-site-language';
const portal = document.querySelector('ikiiki-portal');
const button = document.querySelector<HTMLButtonElement>('.language');

function remembered(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function remember(language: 'ja' | 'en'): void {
  try {
    localStorage.setItem(key, language);
  } catch {
    // Only this page speaks it then
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
  remember(language);
});

const wanted = new URLSearchParams(location.search).get('lang');
if (wanted === 'ja' || wanted === 'en') remember(wanted);
speak((wanted ?? remembered()) === 'en' ? 'en' : 'ja');
