/**
 * What an employer's page and the frame on the portal's origin may say to each other, and nothing else
 * (SECURITY S-W7). Nothing here can carry personal data: codes are words without digits, values are whole numbers
 * within bounds. A message with an unknown type, an unknown member or a value outside its bounds is no message.
 */

/** Said once by the host to the frame's window, with a `MessagePort` for all that follows. */
export interface ConnectMessage {
  readonly type: 'ikiiki-connect';
  readonly version: typeof protocolVersion;
  readonly look: Look;
}

/** How the frame shall look and which language it shall speak. */
export interface Look {
  readonly scheme: 'light' | 'dark';
  readonly lang: 'ja' | 'en';
  /** Values of {@link themeTokens} on the host's page. */
  readonly tokens: Readonly<Record<string, string>>;
}

export type HostMessage =
  | { readonly type: 'look'; readonly look: Look }
  /** Another frame of the page logged in or out. */
  | { readonly type: 'session-changed'; readonly to: 'signed-in' | 'signed-out' };

export type FrameMessage =
  /** The widget stands. */
  | { readonly type: 'ready' }
  /** Height of the content in CSS pixels. */
  | { readonly type: 'height'; readonly height: number }
  /** How many of something the widget has, e.g. unread notices. */
  | { readonly type: 'count'; readonly count: number }
  /** What happened, e.g. a problem's code or a step's name. */
  | { readonly type: 'code'; readonly code: string }
  | { readonly type: 'signed-in' }
  | { readonly type: 'signed-out' }
  | { readonly type: 'session-expired' };

export const protocolVersion = 1;

/** Longest content, in CSS pixels, that a frame may ask room for. */
export const maxHeight = 20_000;

/** Most that is counted. */
export const maxCount = 9_999;

/** Custom properties that cross the border: colours, corners and type; nothing that loads or lays out. */
export const themeTokens = [
  '--ikiiki-color-text',
  '--ikiiki-color-text-subtle',
  '--ikiiki-color-surface',
  '--ikiiki-color-surface-subtle',
  '--ikiiki-color-border',
  '--ikiiki-color-border-subtle',
  '--ikiiki-color-primary',
  '--ikiiki-color-primary-hover',
  '--ikiiki-color-primary-active',
  '--ikiiki-color-primary-subtle',
  '--ikiiki-color-on-primary',
  '--ikiiki-color-error',
  '--ikiiki-color-success',
  '--ikiiki-color-warning',
  '--ikiiki-color-focus-outline',
  '--ikiiki-color-focus-ring',
  '--ikiiki-font-family',
  '--ikiiki-radius',
] as const;

const cssFunctions = new Set(
  'rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark calc min max clamp'.split(' '),
);

/** A value of colour, length or font names: no `url()`, no `var()`, nothing that ends a declaration. */
export function isSafeTokenValue(value: unknown): value is string {
  if (typeof value !== 'string' || !/^[\p{L}\p{N}\s#%.,()/'"+*_-]{1,200}$/u.test(value)) return false;
  return [...value.matchAll(/([\p{L}\p{N}_-]*)\s*\(/gu)].every(
    ([, name]) => name === '' || cssFunctions.has(String(name).toLowerCase()),
  );
}

/** A widget's name, as it stands in a tag and in a path. */
export function isWidgetName(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z]+(-[a-z]+){0,5}$/.test(value) && value.length <= 40;
}

type Fields = Readonly<Record<string, (value: unknown) => boolean>>;

const isWhole = (max: number) => (value: unknown) =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= max;

const frameFields: Readonly<Record<FrameMessage['type'], Fields>> = {
  ready: {},
  height: { height: isWhole(maxHeight) },
  count: { count: isWhole(maxCount) },
  code: {
    code: (value) => typeof value === 'string' && /^[a-z]+([_-][a-z]+)*$/.test(value) && value.length <= 40,
  },
  'signed-in': {},
  'signed-out': {},
  'session-expired': {},
};

const hostFields: Readonly<Record<HostMessage['type'], Fields>> = {
  look: { look: isLook },
  'session-changed': { to: (to) => to === 'signed-in' || to === 'signed-out' },
};

export function readFrameMessage(data: unknown): FrameMessage | undefined {
  return isMessage(frameFields, data) ? (data as unknown as FrameMessage) : undefined;
}

export function readHostMessage(data: unknown): HostMessage | undefined {
  return isMessage(hostFields, data) ? (data as unknown as HostMessage) : undefined;
}

export function readConnectMessage(data: unknown): ConnectMessage | undefined {
  const fields = {
    'ikiiki-connect': { version: (value: unknown) => value === protocolVersion, look: isLook },
  };
  return isMessage(fields, data) ? (data as unknown as ConnectMessage) : undefined;
}

function isLook(value: unknown): boolean {
  return (
    hasExactly(value, {
      scheme: (scheme) => scheme === 'light' || scheme === 'dark',
      lang: (lang) => lang === 'ja' || lang === 'en',
      tokens: isRecord,
    }) &&
    Object.entries(value.tokens as object).every(
      ([name, token]) => (themeTokens as readonly string[]).includes(name) && isSafeTokenValue(token),
    )
  );
}

function isMessage(known: Readonly<Record<string, Fields>>, data: unknown): boolean {
  if (!isRecord(data)) return false;
  const type = data.type;
  if (typeof type !== 'string' || !Object.hasOwn(known, type)) return false;
  return hasExactly(data, { type: () => true, ...known[type] });
}

function hasExactly(value: unknown, fields: Fields): value is Record<string, unknown> {
  if (!isRecord(value)) return false;
  const names = Object.keys(value);
  return (
    names.length === Object.keys(fields).length &&
    names.every((name) => Object.hasOwn(fields, name) && fields[name]?.(value[name]) === true)
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
