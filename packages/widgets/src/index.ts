export { IkiikiEvent, IkiikiSessionExpiredEvent } from './foundation/events.js';
export type { Language } from './foundation/language.js';
export { type PortalHandle, portalContext } from './foundation/portal-context.js';
export { PortalElement } from './foundation/portal-element.js';
export type { WidgetState } from './foundation/states.js';
export { version } from './foundation/version.js';
export { IkiikiPortal, type PortalSession } from './portal/portal.js';
