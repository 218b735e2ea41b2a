import type { MessageSource } from '../foundation/messages.js';
import { stateTexts } from '../foundation/texts/states.js';

const unreadBadgeJa = {
  ...stateTexts,
  unread: (count: string) => `未読のお知らせ ${count}件`,
  most: (count: string) => `${count}以上`,
};

export type UnreadBadgeMessages = typeof unreadBadgeJa;

export const unreadBadgeMessages: MessageSource<UnreadBadgeMessages> = {
  ja: unreadBadgeJa,
  en: async () => (await import('./unread-badge.messages.en.js')).unreadBadgeEn,
};
