/** Chart.js with the parts that a line needs and no more, data in the form it reads quickest, and no animation. */
import { Chart, Legend, LinearScale, LineController, LineElement, PointElement } from 'chart.js';
import { offer } from './page.js';

Chart.register(Legend, LinearScale, LineController, LineElement, PointElement);

const colours = ['#0017c1', '#4d4d4d'];

function draw({ xs, labels, series, limits }, place) {
  const canvas = document.createElement('canvas');
  canvas.width = 640;
  canvas.height = 360;
  place.appendChild(document.createElement('div')).append(canvas);
  const isDense = xs.length > 60;
  const texts = new Map(labels.map(({ at, text }) => [at, text]));
  const lines = series.map(({ name, values }, index) => ({
    label: name,
    data: xs.map((x, at) => ({ x, y: values[at] ?? Number.NaN })),
    borderColor: colours[index],
    borderWidth: isDense ? 1.5 : 2.5,
    pointRadius: isDense ? 0 : 5,
  }));
  const limitLines = limits.map(({ name, value }) => ({
    label: name,
    data: [xs[0], xs.at(-1)].map((x) => ({ x, y: value })),
    borderColor: '#927200',
    borderDash: [12, 3],
    pointRadius: 0,
  }));
  new Chart(canvas, {
    type: 'line',
    data: { datasets: [...lines, ...limitLines] },
    options: {
      animation: false,
      responsive: false,
      parsing: false,
      normalized: true,
      scales: {
        x: {
          type: 'linear',
          min: xs[0],
          max: xs.at(-1),
          afterBuildTicks: (axis) => {
            axis.ticks = labels.map(({ at }) => ({ value: at }));
          },
          ticks: { callback: (at) => texts.get(at) },
        },
      },
    },
  });
}

offer((charts, place) => {
  for (const chart of charts) draw(chart, place);
});
