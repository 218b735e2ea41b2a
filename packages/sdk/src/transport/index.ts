export type { CallOptions, Progress } from './call-options.js';
export type { Clock } from './clock.js';
export { randomId } from './ids.js';
export type { TransportOptions } from './options.js';
export { type LogOutResult, type SessionCaller, SessionKeeper } from './session/session-keeper.js';
export type { OpenChannel } from './session/session-news.js';
export type { RefreshTokenStore, SessionOptions } from './session/session-options.js';
export type { SessionState, SignedIn, SignedOut } from './session/session-state.js';
export { createTransport, type PublicCaller, type PublicEndpoint, type Transport } from './transport.js';
