/** How a widget stands alone at `/embed/<name>`, the page inside a frame. */
export interface FrameSettings {
  /** Page of the society's site that shows it: a link there from another frame stays in the frame. */
  readonly page?: string;
  /** Its attributes: pages of the society's site that it links to. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Whether it lives on a session, whose changes the other frames of the page want to hear. */
  readonly usesSession: boolean;
}

/** A widget of the kit; its element is `ikiiki-<name>`. */
export interface Widget {
  /** Loads and defines it. */
  readonly define: () => Promise<unknown>;
  /** Only for what may stand in a frame. */
  readonly frame?: FrameSettings;
}

/** Every widget by its name. The loader, the frame, the bundle and the society's site go by this list. */
export const widgets = {
  portal: { define: () => import('./portal/portal.define.js') },
  embed: { define: () => import('./embed/embed.define.js') },
  'login-form': {
    define: () => import('./login-form/login-form.define.js'),
    frame: {
      page: '/login',
      attributes: { 'home-href': '/', 'register-href': '/register', 'forgot-href': '/forgot' },
      usesSession: true,
    },
  },
  'registration-wizard': {
    define: () => import('./registration-wizard/registration-wizard.define.js'),
    frame: { page: '/register', attributes: { 'login-href': '/login' }, usesSession: false },
  },
  home: {
    define: () => import('./home/home.define.js'),
    frame: {
      page: '/',
      attributes: {
        'login-href': '/login',
        'points-href': '/points',
        'notices-href': '/notices',
        'events-href': '/events',
        'checkups-href': '/checkups',
        'articles-href': '/articles',
        'records-href': '/records',
        'my-rules-href': '/my-rules',
        'surveys-href': '/surveys',
        'documents-href': '/documents',
        'resorts-href': '/resorts',
        'checkup-application-href': '/checkup-application',
        'flu-subsidy-href': '/flu-subsidy',
        'medical-expenses-href': '/medical-expenses',
        'generic-notices-href': '/generic-notices',
        'application-forms-href': '/application-forms',
      },
      usesSession: true,
    },
  },
  'points-balance': {
    define: () => import('./points-balance/points-balance.define.js'),
    frame: {
      page: '/points',
      attributes: { 'login-href': '/login', 'rewards-href': '/rewards' },
      usesSession: true,
    },
  },
  'reward-catalog': {
    define: () => import('./reward-catalog/reward-catalog.define.js'),
    frame: {
      page: '/rewards',
      attributes: { 'login-href': '/login', 'points-href': '/points' },
      usesSession: true,
    },
  },
  'my-rules': {
    define: () => import('./my-rules/my-rules.define.js'),
    frame: {
      page: '/my-rules',
      attributes: { 'login-href': '/login', 'points-href': '/points' },
      usesSession: true,
    },
  },
  'resort-booking': {
    define: () => import('./resort-booking/resort-booking.define.js'),
    frame: { page: '/resorts', attributes: { 'login-href': '/login' }, usesSession: true },
  },
  'notice-list': {
    define: () => import('./notice-list/notice-list.define.js'),
    frame: { page: '/notices', attributes: { 'login-href': '/login' }, usesSession: true },
  },
  'health-records': {
    define: () => import('./health-records/health-records.define.js'),
    frame: { page: '/records', attributes: { 'login-href': '/login' }, usesSession: true },
  },
  'unread-badge': {
    define: () => import('./unread-badge/unread-badge.define.js'),
    frame: { usesSession: true },
  },
  'password-field': { define: () => import('./password-field/password-field.define.js') },
  'account-recovery': { define: () => import('./account-recovery/account-recovery.define.js') },
  'account-settings': { define: () => import('./account-settings/account-settings.define.js') },
  'checkup-results': {
    define: () => import('./checkup-results/checkup-results.define.js'),
    frame: { page: '/checkups', attributes: { 'login-href': '/login' }, usesSession: true },
  },
  'article-list': {
    define: () => import('./article-list/article-list.define.js'),
    frame: { page: '/articles', attributes: { 'login-href': '/login' }, usesSession: true },
  },
  'application-forms': {
    define: () => import('./application-forms/application-forms.define.js'),
    frame: { page: '/application-forms', attributes: { 'login-href': '/login' }, usesSession: true },
  },
  survey: {
    define: () => import('./survey/survey.define.js'),
    frame: {
      page: '/surveys',
      attributes: { 'login-href': '/login', 'points-href': '/points' },
      usesSession: true,
    },
  },
  'event-list': {
    define: () => import('./event-list/event-list.define.js'),
    frame: {
      page: '/events',
      attributes: { 'login-href': '/login', 'records-href': '/records' },
      usesSession: true,
    },
  },
  'document-check': { define: () => import('./document-check/document-check.define.js') },
  'document-list': {
    define: () => import('./document-list/document-list.define.js'),
    frame: {
      page: '/documents',
      attributes: { 'login-href': '/login', 'verify-href': '/verify' },
      usesSession: true,
    },
  },
  'flu-subsidy': {
    define: () => import('./flu-subsidy/flu-subsidy.define.js'),
    frame: { page: '/flu-subsidy', attributes: { 'login-href': '/login' }, usesSession: true },
  },
  'checkup-application': {
    define: () => import('./checkup-application/checkup-application.define.js'),
    frame: { page: '/checkup-application', attributes: { 'login-href': '/login' }, usesSession: true },
  },
  'generic-notice': {
    define: () => import('./generic-notice/generic-notice.define.js'),
    frame: { page: '/generic-notices', attributes: { 'login-href': '/login' }, usesSession: true },
  },
  'medical-expenses': {
    define: () => import('./medical-expenses/medical-expenses.define.js'),
    frame: { page: '/medical-expenses', attributes: { 'login-href': '/login' }, usesSession: true },
  },
} as const satisfies Readonly<Record<string, Widget>>;

type Widgets = typeof widgets;

/** Name of a widget, as it stands in its tag. */
export type WidgetName = keyof Widgets;

/** Name of a widget that may stand in a frame. */
export type FramedWidgetName = {
  [Name in WidgetName]: Widgets[Name] extends { readonly frame: FrameSettings } ? Name : never;
}[WidgetName];
