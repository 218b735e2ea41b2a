import type { ArticleSummary } from '@ikiiki/sdk/contract';
import type { PortalCore } from '@ikiiki/sdk/core';
import type { FormWorkHost } from '../foundation/form/form-work.js';
import type { ProblemText } from '../foundation/problem-text.js';
import type { ArticleListTexts } from './article-list.messages.js';

/** What an open article needs of its widget. */
export interface ReaderHost extends FormWorkHost {
  readonly texts: () => ArticleListTexts;
  readonly client: () => Promise<PortalCore>;
  /** Moves the focus once what was asked for is drawn: to the first element that fits. */
  readonly focus: (...selectors: readonly string[]) => void;
  /** How many more articles pay today. */
  readonly payingToday: () => number;
  /** What stands before and after it in the list. */
  readonly neighbours: (id: string) => {
    readonly previous?: ArticleSummary | undefined;
    readonly next?: ArticleSummary | undefined;
  };
  /** How putting it aside stands. */
  readonly isSaving: (id: string) => 'idle' | 'busy' | ProblemText;
  readonly onSave: (article: ArticleSummary) => void;
  readonly onOpen: (id: string) => void;
  readonly onLeave: () => void;
  readonly onRead: (id: string, change: Partial<ArticleSummary>, payingToday: number) => void;
}
