/** The portal lives in Japan, wherever its reader is. */
const timeZone = 'Asia/Tokyo';

/** 「2026年11月22日」, from an instant (UTC) or a calendar date in Japan. */
export function formatDate(value: string): string {
  const date = new Date(value.length === 10 ? `${value}T00:00:00+09:00` : value);
  return new Intl.DateTimeFormat('ja-JP', { dateStyle: 'long', timeZone }).format(date);
}

/** 「2025年12月」, from a calendar month in Japan. */
export const formatMonth = (month: string): string =>
  new Intl.DateTimeFormat('ja-JP', { year: 'numeric', month: 'long', timeZone }).format(
    new Date(`${month}-01T00:00:00+09:00`),
  );

/** 「11月22日 18:00」, from an instant (UTC). */
export const formatTime = (at: string): string =>
  new Intl.DateTimeFormat('ja-JP', {
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  }).format(new Date(at));

export const formatNumber = (value: number): string => new Intl.NumberFormat('ja-JP').format(value);

/** 「30秒」「15分」, rounded up. */
export const formatWait = (ms: number): string =>
  ms < 120_000 ? `${Math.max(1, Math.ceil(ms / 1_000))}秒` : `${Math.ceil(ms / 60_000)}分`;
