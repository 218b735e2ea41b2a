import { isMet } from './statistics.mjs';

/** A run as a table: whole for a terminal and the docs, short for the README. */
const columns = ['What', 'Ours', 'Rounds', 'Floor', 'Peers (ours ÷ theirs)', 'Ours ÷ floor', 'Goal', 'Met'];
const shortColumns = ['What', 'Ours', '÷ floor', '÷ peers', 'Goal', 'Met'];

const number = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });
const value = (figure, unit) => figure.missing ?? `${number.format(figure.median)} ${unit}`;
const times = (ratio) => (ratio === undefined ? '' : `${Number(ratio.toPrecision(ratio < 1 ? 2 : 3))}×`);

function goalText(goal, unit) {
  if (!goal) return '';
  const sign = goal.bound === 'at least' ? '≥' : '≤';
  return [
    ...(goal.value === undefined ? [] : [`${sign} ${goal.value} ${unit}`]),
    ...(goal.floor === undefined ? [] : [`${sign} ${goal.floor}× the floor`]),
    ...(goal.peers === undefined ? [] : [`${sign} ${goal.peers}× each peer`]),
  ].join(', ');
}

function metText(line) {
  const met = isMet(line);
  return met === undefined ? '' : met ? 'yes' : 'no';
}

function peerText({ name, ratio, ...figure }, unit) {
  return `${name} ${value(figure, unit)}${ratio === undefined ? '' : ` (${times(ratio)})`}`;
}

function cells(line) {
  const { what, unit, ours, floor, peers, ratio, goal } = line;
  return [
    what,
    value(ours, unit),
    String(ours.rounds ?? ''),
    floor ? `${floor.name} ${value(floor, unit)}` : '',
    peers.map((peer) => peerText(peer, unit)).join(', '),
    times(ratio),
    goalText(goal, unit),
    metText(line),
  ];
}

function shortCells(line) {
  const { what, unit, ours, peers, ratio, goal } = line;
  const toPeers = peers.filter((peer) => peer.ratio !== undefined);
  return [
    what,
    value(ours, unit),
    times(ratio),
    toPeers.map((peer) => `${peer.name} ${times(peer.ratio)}`).join(', '),
    goalText(goal, unit),
    metText(line),
  ];
}

const linesOf = ({ parts }) => Object.values(parts).flatMap(({ lines }) => lines);

/** Of the first inputs, the widgets at full speed; of the charts, their pictures; of the rest, everything. */
const isShort = ({ what }) =>
  !what.includes('CPU ÷') || /((widget|wizard), first input|picture), CPU ÷ 1$/.test(what);

export function plainTable(run) {
  const rows = [columns, ...linesOf(run).map(cells)];
  const widths = columns.map((_, index) => Math.max(...rows.map((row) => row[index].length)));
  return rows
    .map((row) =>
      row
        .map((cell, index) => cell.padEnd(widths[index]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function markdown(run, more, head, rows) {
  const { cpu, cores, memoryGb, node, chromium } = run.machine;
  const row = (texts) => `| ${texts.join(' | ')} |`;
  const dates = Object.values(run.parts).map(({ date }) => date.slice(0, 10));
  const days = [...new Set(dates)].sort().join(', ');
  return [
    `${days}, ${cpu}, ${cores} cores, ${memoryGb} GB, Node ${node}, ${chromium}. Medians; ${more}`,
    '',
    row(head),
    row(head.map(() => '---')),
    ...rows.map(row),
  ].join('\n');
}

/** For docs/benchmarks.md. */
export const markdownTable = (run) =>
  markdown(
    run,
    '[last-run.json](../bench/last-run.json) has the quartiles.',
    columns,
    linesOf(run).map(cells),
  );

/** For README.md. */
export const shortMarkdownTable = (run) =>
  markdown(
    run,
    'floors, rounds and the other lines are in [docs/benchmarks.md](docs/benchmarks.md).',
    shortColumns,
    linesOf(run).filter(isShort).map(shortCells),
  );
