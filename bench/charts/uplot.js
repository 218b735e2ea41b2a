import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { offer } from './page.js';

const colours = ['#0017c1', '#4d4d4d'];

/** Draws when its constructor is done, before the frame is painted. */
function draw({ name, xs, labels, series, limits }, place) {
  const isDense = xs.length > 60;
  const texts = new Map(labels.map(({ at, text }) => [at, text]));
  return new Promise((resolve) => {
    new uPlot(
      {
        title: name,
        width: 640,
        height: 360,
        cursor: { show: false },
        legend: { live: false },
        scales: { x: { time: false } },
        axes: [
          {
            splits: () => labels.map(({ at }) => at),
            values: (_, splits) => splits.map((at) => texts.get(at)),
          },
          {},
        ],
        series: [
          {},
          ...series.map((one, index) => ({
            label: one.name,
            stroke: colours[index],
            width: isDense ? 1.5 : 2.5,
            points: { show: !isDense, size: 10 },
          })),
          ...limits.map((limit) => ({
            label: limit.name,
            stroke: '#927200',
            dash: [12, 3],
            points: { show: false },
          })),
        ],
        hooks: { draw: [resolve] },
      },
      [
        xs,
        ...series.map(({ values }) => values.map((value) => value ?? null)),
        ...limits.map(({ value }) => xs.map(() => value)),
      ],
      place,
    );
  });
}

offer((charts, place) => Promise.all(charts.map((chart) => draw(chart, place))));
