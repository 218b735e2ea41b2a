import { html, type TemplateResult } from 'lit';
import { describe, expect, it, onTestFinished } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { render } from 'vitest-browser-lit';
import { accessibilityFindings } from '../../../test/accessibility.js';
import { baseStyles } from '../base.styles.js';
import { barChart } from './bar-chart.js';
import { chartStyles } from './chart.styles.js';
import { type LineChartOptions, type LineLimit, lineChart } from './line-chart.js';
import { lineChartStyles } from './line-chart.styles.js';

const years = [2022, 2023, 2024, 2025, 2026];
const guidance: LineLimit = { name: '保健指導 130以上', value: 130, worse: 'above', look: 'guidance' };
const referral: LineLimit = { name: '受診勧奨 140以上', value: 140, worse: 'above', look: 'referral' };

const options = (more: Partial<LineChartOptions>): LineChartOptions => ({
  name: '5年間の収縮期血圧',
  xs: years,
  labels: years.map((at) => ({ at, text: `${at}年度`, extra: at % 2 === 1 })),
  series: [{ name: '収縮期血圧（mmHg）', look: 'primary', values: [128, 134, 138, 141, 136] }],
  formatValue: String,
  ...more,
});
const line = (values: (number | undefined)[], name = '値') => ({ name, look: 'primary' as const, values });

function show(chart: TemplateResult, width = 320) {
  const sheets = [...baseStyles, chartStyles, lineChartStyles].map((style) => style.styleSheet!);
  const before = document.adoptedStyleSheets;
  document.adoptedStyleSheets = [...before, ...sheets];
  onTestFinished(() => {
    document.adoptedStyleSheets = before;
  });
  const { container } = render(html`<div class="ik">${chart}</div>`);
  container.style.width = `${width}px`;
  return container.querySelector('figure')!;
}

const all = (figure: Element, selector: string) => [...figure.querySelectorAll<SVGGraphicsElement>(selector)];
const middle = (element: Element) => {
  const { top, height } = element.getBoundingClientRect();
  return top + height / 2;
};
const isShown = (element: Element) => element.getClientRects().length > 0;
const overlaps = (one: Element, other: Element) => {
  const [a, b] = [one, other].map((element) => element.getBoundingClientRect());
  return a!.left < b!.right && b!.left < a!.right && a!.top + 2 < b!.bottom && b!.top + 2 < a!.bottom;
};
const shownLabels = (figure: Element) => all(figure, '.ik-chart-label').filter(isShown);
const expectApart = (labels: Element[]) => {
  expect(labels.length).toBeGreaterThan(3);
  const byPlace = labels.map((label) => label.getBoundingClientRect()).sort((a, b) => a.left - b.left);
  for (const [index, { right }] of byPlace.slice(0, -1).entries()) {
    expect(byPlace[index + 1]!.left).toBeGreaterThan(right);
  }
};
/** Where each piece of the line begins and ends, and what is between. */
const pieces = (figure: Element) =>
  all(figure, '.ik-chart-plot .ik-line')[0]!
    .getAttribute('d')!
    .split('M')
    .filter(Boolean)
    .map((piece) => piece.split('L').length);

describe('a line', () => {
  it('is read as one picture with its sentence', async () => {
    const figure = show(lineChart(options({ limits: [guidance] })));
    await expect.element(page.getByRole('img', { name: '5年間の収縮期血圧' })).toBeVisible();
    expect(await accessibilityFindings(figure)).toEqual([]);
  });

  it('has a gap for a year without a checkup, not a zero', () => {
    const figure = show(lineChart(options({ series: [line([128, undefined, 138, 141, undefined])] })));
    expect(pieces(figure)).toEqual([1, 2]);
    expect(all(figure, '.ik-chart-value').map(({ textContent }) => textContent)).not.toContain('0');
  });

  it('begins at zero where the caller wants it so', () => {
    const figure = show(lineChart(options({ from0: true })));
    expect(all(figure, '.ik-chart-value')[0]!.textContent).toBe('0');
  });

  it.each([
    ['a single value', [2026], [60]],
    ['equal values', years, [60, 60, 60, 60, 60]],
    ['decimals', years, [5.4, 5.6, 5.5, 5.9, 5.7]],
    ['values below zero', years, [-0.4, -0.1, 0, 0.2, -0.3]],
    ['nothing known', years, years.map(() => undefined)],
    ['no positions', [], []],
    ['one gap after the other', years, [undefined, 61, undefined, 62, undefined]],
  ])('draws %s within its picture', (_, xs, values) => {
    const figure = show(
      lineChart(options({ xs, labels: [], series: [line(values)], valueLabels: true, limits: [] })),
    );
    const picture = figure.querySelector('.ik-chart-plot')!.getBoundingClientRect();
    expect(figure.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
    for (const drawn of all(figure, '.ik-chart-plot :is(path, text)').filter(isShown)) {
      const { left, right, top, bottom } = drawn.getBoundingClientRect();
      if (left === right && top === bottom) continue;
      expect(left).toBeGreaterThanOrEqual(picture.left - 1);
      expect(right).toBeLessThanOrEqual(picture.right + 1);
      expect(top).toBeGreaterThanOrEqual(picture.top - 1);
      expect(bottom).toBeLessThanOrEqual(picture.bottom + 1);
    }
  });

  it('of 400 days takes no more elements than one of five years', () => {
    const days = Array.from({ length: 400 }, (_, day) => day);
    const labels = [{ at: 0, text: '1月' }];
    const many = show(
      lineChart(options({ xs: days, labels, series: [line(days.map((day) => 60 + Math.sin(day)))] })),
    );
    const few = show(lineChart(options({ labels, series: [line([60, 61, 60, 59, 60])] })));
    const elements = (figure: Element) =>
      figure.querySelectorAll('*:not(.ik-chart-line, .ik-chart-value)').length;
    expect(elements(many)).toBe(elements(few));
  });

  it.each([320, 720])(
    'of 31 labelled days has labels that keep apart, %d px wide; the last has one',
    (width) => {
      const days = Array.from({ length: 31 }, (_, day) => day);
      const labels = days.map((at) => ({ at, text: `10/${at + 1}` }));
      const figure = show(lineChart(options({ xs: days, labels, series: [line(days)] })), width);
      expectApart(shownLabels(figure));
      expect(shownLabels(figure).map(({ textContent }) => textContent)).toContain('10/31');
    },
  );

  it('needs no inline style, so that a strict policy draws it', () => {
    const figure = show(lineChart(options({ limits: [guidance, referral], valueLabels: true })));
    expect(figure.querySelectorAll('[style], style')).toHaveLength(0);
  });
});

describe('limits', () => {
  const limitsOf = (figure: Element) => all(figure, '.ik-chart-plot path.ik-limit');
  const sidesOf = (figure: Element) => all(figure, '.ik-chart-plot path.ik-limit-side');

  it('are named in words beside their lines and below the chart', () => {
    const figure = show(lineChart(options({ limits: [guidance, referral] })));
    for (const { name } of [guidance, referral]) {
      expect(all(figure, 'text').map(({ textContent }) => textContent)).toContain(name);
      expect(figure.querySelector('.ik-chart-legend')!.textContent).toContain(name);
    }
  });

  it('hatch the worse side only: above, as far as the next limit, or below', () => {
    const under: LineLimit = { name: '低い', value: 100, worse: 'below', look: 'guidance' };
    const figure = show(lineChart(options({ limits: [guidance, referral, under] })));
    const [lower, upper, lowest] = limitsOf(figure).map(middle);
    const [guided, referred, low] = sidesOf(figure).map((side) => side.getBoundingClientRect());
    expect(guided!.top).toBeCloseTo(upper!, 0);
    expect(guided!.bottom).toBeCloseTo(lower!, 0);
    expect(referred!.bottom).toBeCloseTo(upper!, 0);
    expect(low!.top).toBeCloseTo(lowest!, 0);
  });

  it.each(['above', 'below'] as const)('show what is %s them even where every value is better', (worse) => {
    const values = worse === 'above' ? [110, 112, 115, 111, 110] : [160, 170, 150, 155, 165];
    const figure = show(lineChart(options({ series: [line(values)], limits: [{ ...guidance, worse }] })));
    expect(sidesOf(figure)[0]!.getBoundingClientRect().height).toBeGreaterThan(5);
  });

  it.each([320, 720])('have names that hide neither each other nor a value, %d px wide', (width) => {
    const pressures = [
      line([128, 134, undefined, 141, 136], '収縮期'),
      { ...line([78, 82, undefined, 91, 86], '拡張期'), look: 'secondary' as const },
    ];
    const figure = show(
      lineChart(options({ series: pressures, limits: [guidance, referral], valueLabels: true })),
      width,
    );
    const texts = all(figure, '.ik-line-text').filter(isShown);
    expect(texts).toHaveLength(10);
    for (const [index, text] of texts.entries()) {
      for (const other of texts.slice(index + 1)) {
        expect(overlaps(text, other), `${text.textContent} over ${other.textContent}`).toBe(false);
      }
    }
  });
});

describe('where colours are not to be had', () => {
  const send = (method: string, params: unknown) =>
    (cdp() as unknown as { send(method: string, params: unknown): Promise<void> }).send(method, params);

  it('series differ by dashes and markers, limits by dashes and hatching, all in the reader’s own colours', async () => {
    onTestFinished(() => send('Emulation.setEmulatedMedia', { features: [] }));
    await send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    const series = (['primary', 'secondary', 'tertiary'] as const).map((look, index) => ({
      ...line([60 + index, 61 + index, 62 + index, 61 + index, 60 + index]),
      look,
    }));
    const figure = show(lineChart(options({ series, limits: [guidance, referral] })));
    const styles = (selector: string) => all(figure, selector).map((element) => getComputedStyle(element));
    const lines = styles('.ik-chart-plot .ik-line');
    expect(new Set(lines.map(({ strokeDasharray }) => strokeDasharray)).size).toBe(3);
    expect(new Set(lines.map(({ stroke }) => stroke)).size).toBe(1);
    const limits = styles('.ik-chart-plot path.ik-limit');
    expect(new Set(limits.map(({ strokeDasharray }) => strokeDasharray)).size).toBe(2);
    const [loose, tight] = all(figure, '.ik-chart-plot .ik-limit-side').map(
      (side) => side.getAttribute('d')!.split('M').length,
    );
    expect(tight).toBeGreaterThan(loose! * 1.5);
  });
});

describe('bars', () => {
  const bars = (labels: string[]) =>
    barChart({
      name: '歩数',
      labels,
      series: [
        { name: '歩数', side: 'above', look: 'primary', values: labels.map((_, index) => 5000 + index) },
      ],
      formatValue: String,
    });
  it.each([
    [12, 320],
    [31, 320],
    [53, 320],
    [12, 720],
    [31, 720],
    [53, 720],
  ])('%d of them keep apart, and so do their labels, %d px wide; the last has one', (count, width) => {
    const figure = show(bars(Array.from({ length: count }, (_, index) => `${(index % 12) + 1}月`)), width);
    const labels = shownLabels(figure);
    expectApart(labels);
    expect(labels.map(({ textContent }) => textContent)).toContain(`${((count - 1) % 12) + 1}月`);
    const starts = all(figure, '.ik-chart-plot .ik-bar')[0]!
      .getAttribute('d')!
      .matchAll(/M([\d.]+) [\d.]+h([\d.]+)/g);
    const spans = [...starts].map(([, from, wide]) => [Number(from), Number(from) + Number(wide)]);
    expect(spans).toHaveLength(count);
    for (const [index, [, to]] of spans.slice(0, -1).entries()) {
      expect(spans[index + 1]![0]! - to!).toBeGreaterThan(2);
    }
  });

  it('have labels only where the caller gives one', () => {
    const figure = show(bars(Array.from({ length: 53 }, (_, week) => (week % 13 === 0 ? `${week}週` : ''))));
    expect(shownLabels(figure).map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['0週', '13週', '26週', '39週', '52週']),
    );
  });
});
