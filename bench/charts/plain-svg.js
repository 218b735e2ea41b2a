/** The floor: paths, numbers and labels by hand, as one text. */
import { offer } from './page.js';

const plot = { left: 60, right: 640, top: 10, bottom: 320 };
const colours = ['#0017c1', '#4d4d4d'];

function markupOf({ name, xs, labels, series, limits }) {
  const values = [...series.flatMap((one) => one.values), ...limits.map(({ value }) => value)].filter(
    (value) => value !== undefined,
  );
  const least = Math.min(...values);
  const most = Math.max(...values);
  const first = xs[0];
  const scaleX = (plot.right - plot.left) / (xs.at(-1) - first);
  const scaleY = (plot.bottom - plot.top) / (most - least);
  const x = (at) => (plot.left + (at - first) * scaleX).toFixed(1);
  const y = (value) => (plot.bottom - (value - least) * scaleY).toFixed(1);
  const pathOf = (points) => {
    let path = '';
    let pen = 'M';
    points.forEach((value, index) => {
      if (value !== undefined) path += `${pen}${x(xs[index])} ${y(value)}`;
      pen = value === undefined ? 'M' : 'L';
    });
    return path;
  };
  const ticks = [0, 1, 2, 3, 4].map((step) => least + ((most - least) * step) / 4);
  return `<figure><svg viewBox="0 0 640 360" width="640" height="360" role="img" aria-label="${name}">
${ticks.map((tick) => `<path stroke="#ccc" d="M${plot.left} ${y(tick)}H${plot.right}"/><text x="0" y="${y(tick)}">${Math.round(tick * 10) / 10}</text>`).join('')}
${limits.map((limit) => `<path stroke="#927200" d="M${plot.left} ${y(limit.value)}H${plot.right}"/>`).join('')}
${series.map((one, index) => `<path fill="none" stroke="${colours[index]}" stroke-width="2" d="${pathOf(one.values)}"/>`).join('')}
${labels.map(({ at, text }) => `<text x="${x(at)}" y="350">${text}</text>`).join('')}
</svg><figcaption>${[...series, ...limits].map((one) => one.name).join(' ')}</figcaption></figure>`;
}

offer((charts, place) => {
  place.innerHTML = charts.map(markupOf).join('');
});
