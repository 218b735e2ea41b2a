import type { Translation } from '../foundation/messages.js';
import { stateTextsEn } from '../foundation/texts/states.en.js';
import type { UnreadBadgeMessages } from './unread-badge.messages.js';

export const unreadBadgeEn: Translation<UnreadBadgeMessages> = {
  ...stateTextsEn,
  unread: (count) => `Unread notices: ${count}`,
  most: (count) => `${count} or more`,
};
