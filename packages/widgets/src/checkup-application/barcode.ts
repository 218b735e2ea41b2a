import { html, svg } from 'lit';

/** White on both sides, without which scanners do not find the bars. */
const quietModules = 10;
const heightModules = 40;

/** A barcode from the widths of its bars and gaps in turn, black on white whatever the page's colours are. */
export function barcode(bars: string, label: string): unknown {
  const widths = [...bars].map(Number);
  const total = widths.reduce((sum, width) => sum + width, 2 * quietModules);
  let x = quietModules;
  let path = '';
  widths.forEach((width, index) => {
    if (index % 2 === 0) path += `M${x} 0h${width}v${heightModules}h-${width}z`;
    x += width;
  });
  return html`<svg
    class="ik-barcode"
    viewBox="0 0 ${total} ${heightModules}"
    role="img"
    aria-label=${label}
    preserveAspectRatio="none"
    shape-rendering="crispEdges"
  >
    ${svg`<rect width=${total} height=${heightModules} fill="#fff" /><path d=${path} fill="#000" />`}
  </svg>`;
}
