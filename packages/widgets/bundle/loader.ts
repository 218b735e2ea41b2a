/** Every element of the kit but the provider, and where its code is. */
const widgets: Readonly<Record<string, () => Promise<unknown>>> = {
  'ikiiki-account-recovery': () => import('../src/account-recovery/account-recovery.define.js'),
  'ikiiki-account-settings': () => import('../src/account-settings/account-settings.define.js'),
  'ikiiki-embed': () => import('../src/embed/embed.define.js'),
  'ikiiki-home': () => import('../src/home/home.define.js'),
  'ikiiki-login-form': () => import('../src/login-form/login-form.define.js'),
  'ikiiki-password-field': () => import('../src/password-field/password-field.define.js'),
  'ikiiki-registration-wizard': () => import('../src/registration-wizard/registration-wizard.define.js'),
};

const selector = Object.keys(widgets)
  .map((tag) => `${tag}:not(:defined)`)
  .join();

/** Loads the widgets that a document uses, and those that are added to it later. */
export function define(document: Document): void {
  const load = (element: Element) => {
    widgets[element.localName]?.().catch((error: unknown) => {
      console.error(`<${element.localName}> could not be loaded.`, error);
    });
  };
  const look = (root: ParentNode) => {
    for (const element of root.querySelectorAll(selector)) load(element);
  };
  look(document);
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches(selector)) load(node);
        look(node);
      }
    }
  }).observe(document, { childList: true, subtree: true });
}
