import { formatDate, formatNumber } from '../foundation/format.js';
import type { Language } from '../foundation/language.js';
import type { Translation } from '../foundation/messages.js';
import type { PointsBalanceMessages } from './points-balance.messages.js';

/** What every part of the widget writes with. */
export interface PointsView {
  readonly texts: Translation<PointsBalanceMessages>;
  readonly language: Language;
  /** Points with their unit, without a sign. */
  readonly amount: (points: number) => string;
  readonly date: (value: string) => string;
}

export function pointsView(texts: PointsView['texts'], language: Language): PointsView {
  return {
    texts,
    language,
    amount: (points) => texts.points(formatNumber(Math.abs(points), language), Math.abs(points)),
    date: (value) => formatDate(value, language),
  };
}
