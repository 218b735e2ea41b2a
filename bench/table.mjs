/** The one table of a run, for a terminal and for Markdown. */
const columns = ['What', 'Ours', 'Floor', 'Peers (ours ÷ theirs)', 'Ours ÷ floor', 'Goal', 'Met'];

const number = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });
const value = (figure, unit) => figure.missing ?? `${number.format(figure.median)} ${unit}`;
const times = (ratio) => (ratio === undefined ? '' : `${Number(ratio.toPrecision(ratio < 1 ? 2 : 3))}×`);

function goalText(goal) {
  if (!goal) return '';
  const sign = goal.bound === 'at least' ? '≥' : '≤';
  return [
    ...(goal.floor === undefined ? [] : [`${sign} ${goal.floor}× the floor`]),
    ...(goal.peers === undefined ? [] : [`${sign} ${goal.peers}× each peer`]),
  ].join(', ');
}

function peerText({ name, ratio, ...figure }, unit) {
  return `${name} ${value(figure, unit)}${ratio === undefined ? '' : ` (${times(ratio)})`}`;
}

function cells({ what, unit, ours, floor, peers, ratio, goal, met }) {
  return [
    what,
    value(ours, unit),
    floor ? `${floor.name} ${value(floor, unit)}` : '',
    peers.map((peer) => peerText(peer, unit)).join(', '),
    times(ratio),
    goalText(goal),
    met === undefined ? '' : met ? 'yes' : 'no',
  ];
}

const linesOf = ({ parts }) => Object.values(parts).flatMap(({ lines }) => lines.map(cells));

export function plainTable(run) {
  const rows = [columns, ...linesOf(run)];
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

export function markdownTable(run) {
  const { cpu, cores, memoryGb, node, chromium } = run.machine;
  const row = (texts) => `| ${texts.join(' | ')} |`;
  const dates = Object.values(run.parts).map(({ date }) => date.slice(0, 10));
  const days = [...new Set(dates)].sort().join(', ');
  return [
    `${days}, ${cpu}, ${cores} cores, ${memoryGb} GB, Node ${node}, ${chromium}. Medians; \`bench/last-run.json\` of the run has the quartiles.`,
    '',
    row(columns),
    row(columns.map(() => '---')),
    ...linesOf(run).map(row),
  ].join('\n');
}
