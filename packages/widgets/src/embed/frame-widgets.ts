/** A widget that may stand in a frame. */
export interface FrameWidget {
  /** Loads and defines it. */
  readonly define: () => Promise<unknown>;
  /** Its attributes: pages of the society's site that it links to. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Whether it lives on a session, whose changes the other frames of the page want to hear. */
  readonly usesSession: boolean;
}

/** The fixed list of what `/embed/<widget>` shows; the element is `ikiiki-<widget>`. */
export const frameWidgets: Readonly<Record<string, FrameWidget>> = {
  'login-form': {
    define: () => import('../login-form/login-form.define.js'),
    attributes: { 'home-href': '/', 'register-href': '/register', 'forgot-href': '/forgot' },
    usesSession: true,
  },
  'registration-wizard': {
    define: () => import('../registration-wizard/registration-wizard.define.js'),
    attributes: { 'login-href': '/login' },
    usesSession: false,
  },
  home: {
    define: () => import('../home/home.define.js'),
    attributes: { 'login-href': '/login' },
    usesSession: true,
  },
};

/** The widget's name at the end of `/embed/<widget>`, if it is on the list. */
export function widgetOfPath(pathname: string): string | undefined {
  const name = /\/embed\/([a-z-]+)\/?$/.exec(pathname)?.[1];
  return name !== undefined && Object.hasOwn(frameWidgets, name) ? name : undefined;
}
