/** What every page draws: seven kinds of records day by day for a year, and checkups of three years with their limits. */
let seed = 20_261_122;
/** Between -1 and 1, the same on every page. */
const noise = () => {
  seed = (seed * 48_271) % 2_147_483_647;
  return (2 * seed) / 2_147_483_647 - 1;
};

const days = Array.from({ length: 365 }, (_, day) => day);
/** A value for each day, in waves of a season and a week; one in twelve was not recorded. */
const recorded = (middle, range, decimals) =>
  days.map((day) => {
    const value = middle + range * (0.5 * Math.sin(day / 50) + 0.2 * Math.sin(day / 1.1) + 0.3 * noise());
    return noise() > 5 / 6 ? undefined : Number(value.toFixed(decimals));
  });

const months = ['12月', ...Array.from({ length: 11 }, (_, month) => `${month + 1}月`)].map((text, index) => ({
  at: Math.round(9 + index * 30.4),
  text,
}));
const record = (name, ...series) => ({ name, xs: days, labels: months, series, limits: [] });

const year = [
  record('歩数', { name: '歩', values: recorded(7_500, 6_000, 0) }),
  record('体重', { name: 'kg', values: recorded(62, 3, 1) }),
  record('体脂肪率', { name: '%', values: recorded(24, 3, 1) }),
  record('腹囲', { name: 'cm', values: recorded(84, 4, 1) }),
  record(
    '血圧',
    { name: '収縮期（mmHg）', values: recorded(128, 16, 0) },
    { name: '拡張期（mmHg）', values: recorded(80, 12, 0) },
  ),
  record('脈拍', { name: '回／分', values: recorded(66, 12, 0) }),
  record('睡眠', { name: '時間', values: recorded(6.5, 2, 1) }),
];

const years = [2024, 2025, 2026];
const checkups = {
  name: '3年間の血圧',
  xs: years,
  labels: years.map((at) => ({ at, text: `${at}年度` })),
  series: [
    { name: '収縮期（mmHg）', values: [128, 134, 141] },
    { name: '拡張期（mmHg）', values: [78, 83, 88] },
  ],
  limits: [
    { name: '保健指導 130以上', value: 130 },
    { name: '受診勧奨 140以上', value: 140 },
  ],
};

window.charts = { year, trend: [checkups] };
