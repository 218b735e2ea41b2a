import axe, { type Result } from 'axe-core';

export const languages = ['ja', 'en'] as const;
export const schemes = ['light', 'dark'] as const;

type Language = (typeof languages)[number];
type Scheme = (typeof schemes)[number];

/** Puts a language and a colour scheme on the page and on every provider in it. */
export function setLook(language: Language, scheme: Scheme | 'auto'): void {
  const root = document.documentElement;
  root.lang = language;
  root.style.colorScheme = scheme === 'auto' ? 'light dark' : scheme;
  // Widgets stand on the page's ground; Storybook's is white in any scheme
  document.body.style.backgroundColor = 'light-dark(#fff, #1a1a1a)';
  for (const provider of document.querySelectorAll('ikiiki-portal')) provider.lang = language;
}

/** All elements of a tree, shadow trees included. */
function* elementsOf(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsOf(element.shadowRoot);
  }
}

/** Waits until every widget has drawn itself in a language. */
async function drawnIn(canvas: HTMLElement, language: Language): Promise<void> {
  const late = () =>
    [...elementsOf(canvas)].some(
      (element) => element.matches('.ik[lang]') && element.getAttribute('lang') !== language,
    );
  const until = performance.now() + 3_000;
  do {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    for (const element of elementsOf(canvas)) {
      await (element as Element & { updateComplete?: Promise<unknown> }).updateComplete;
    }
  } while (late() && performance.now() < until);
}

/** Sentences of English without a space between them: the Japanese that stands in their place needs none. */
function gluedSentences(canvas: HTMLElement): string[] {
  return (
    [...elementsOf(canvas)]
      .filter((element) => element.matches('p, li, dd, h2, h3, h4, legend, label, button, summary'))
      // As it is drawn: what begins a line of its own needs no space
      .flatMap(
        (element) =>
          (element as HTMLElement).innerText.match(/[^.]{0,30}[a-z0-9)][.!?][A-Z][^.]{0,30}/g) ?? [],
      )
      .map((text) => `[en] no space between sentences: ${text.replace(/\s+/g, ' ')}`)
  );
}

const describe = ({ id, help, nodes }: Result) =>
  [
    `${id}: ${help}`,
    ...nodes.slice(0, 5).map(({ html, failureSummary }) => `  ${html}\n  ${failureSummary}`),
  ].join('\n');

/**
 * Looks at a story in both languages and both colour schemes, in the one mount it has: with axe, and for sentences that
 * stick together.
 * @throws Error that lists what it found
 */
export async function checkLooks(canvas: HTMLElement, language: Language): Promise<void> {
  const found: string[] = [];
  for (const spoken of languages) {
    for (const scheme of schemes) {
      setLook(spoken, scheme);
      await drawnIn(canvas, spoken);
      const { violations } = await axe.run(canvas, {
        resultTypes: ['violations'],
        // A story is a part of a page
        rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
      });
      found.push(...violations.map((result) => `[${spoken}, ${scheme}] ${describe(result)}`));
    }
    if (spoken === 'en') found.push(...gluedSentences(canvas));
  }
  setLook(language, 'auto');
  if (found.length > 0) throw new Error(`${found.length} found:\n${found.join('\n')}`);
}
