import type { MessageSource } from '../foundation/messages.js';
import { stateTexts } from '../foundation/texts/states.js';

const checkupApplicationJa = {
  ...stateTexts,
  heading: '健診申込・受診券（一覧）',
};

export type CheckupApplicationMessages = typeof checkupApplicationJa;

export const checkupApplicationMessages: MessageSource<CheckupApplicationMessages> = {
  ja: checkupApplicationJa,
  en: async () => (await import('./checkup-application.messages.en.js')).checkupApplicationEn,
};
