import { html, type TemplateResult } from 'lit';

export interface ChartTableOptions {
  /** What opens the table. */
  readonly summary: string;
  readonly caption: string;
  /** Names of the columns; the first is that of the rows' names. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly values: readonly string[] }[];
}

/** Every number of a chart as a table, folded up until somebody wants it. Needs `chartStyles`. */
export function chartTable({ summary, caption, columns, rows }: ChartTableOptions): TemplateResult {
  return html`<details class="ik-chart-details">
    <summary>${summary}</summary>
    <table class="ik-chart-table">
      <caption>${caption}</caption>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ name, values }) =>
            html`<tr>
              <th scope="row">${name}</th>
              ${values.map((value) => html`<td>${value}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}
