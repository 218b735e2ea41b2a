import type { PortalConfig } from '../config.js';
import type { SessionsTable } from './tables.js';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

type Lifetime = Pick<SessionsTable, 'last_used_at' | 'absolute_expires_at' | 'ended_at'>;

export function idleExpiresAt(session: Lifetime, config: PortalConfig): number {
  return Math.min(session.last_used_at + config.session.idleMinutes * minuteMs, session.absolute_expires_at);
}

/** Whether a session goes on: not ended, used within the idle time, and younger than its absolute age. */
export function goesOn(session: Lifetime, config: PortalConfig, now: number): boolean {
  return session.ended_at === null && now < idleExpiresAt(session, config);
}

export const absoluteExpiry = (config: PortalConfig, now: number): number =>
  now + config.session.absoluteHours * hourMs;

export const accessExpiry = (config: PortalConfig, now: number): number =>
  now + config.session.accessMinutes * minuteMs;

export const stepUpExpiry = (config: PortalConfig, now: number): number =>
  now + config.session.stepUpMinutes * minuteMs;

export const flowExpiry = (config: PortalConfig, now: number): number =>
  now + config.session.loginFlowMinutes * minuteMs;
