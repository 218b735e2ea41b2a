import type { Checkup, CheckupSummary, HealthScore } from '@ikiiki/sdk/contract';
import type { PortalCore } from '@ikiiki/sdk/core';
import type { LitElement } from 'lit';
import { adoptStyles } from '../foundation/adopt-styles.js';
import { chartStyles } from '../foundation/chart/chart.styles.js';
import { lineChartStyles } from '../foundation/chart/line-chart.styles.js';
import type { ProblemText } from '../foundation/problem-text.js';
import type { CheckupView } from './checkup-view.js';
import { Comparison } from './comparison.js';
import { overTheYearsStyles } from './over-the-years.styles.js';
import { Trends } from './trends.js';

/** What the views over the years need of their widget. */
export interface YearsHost {
  readonly element: LitElement;
  readonly client: () => Promise<PortalCore>;
  readonly announce: (text: string) => void;
  readonly explain: (error: unknown) => Promise<ProblemText>;
  /** The member's checkups, newest first. */
  readonly checkups: readonly CheckupSummary[];
  readonly score: HealthScore | undefined;
}

/** Trends and comparisons of one member. */
export class OverTheYears {
  readonly #trends: Trends;
  readonly #comparison: Comparison;

  constructor(host: YearsHost) {
    this.#trends = new Trends(host);
    this.#comparison = new Comparison(host);
    adoptStyles(host.element.renderRoot, [chartStyles, lineChartStyles, overTheYearsStyles]);
  }

  /** @param report the one that was read: without an item, what it found is shown first */
  openTrend(item: string | undefined, report: Checkup): Promise<void> {
    return this.#trends.open(item, report);
  }

  /** @param checkupId the one that was read; it is compared with the one before */
  openComparison(checkupId: string): Promise<void> {
    return this.#comparison.open(checkupId);
  }

  /** Undefined until it is loaded. */
  view(view: CheckupView, of: 'trend' | 'compare'): unknown {
    return of === 'trend' ? this.#trends.view(view) : this.#comparison.view(view);
  }
}
