import type { PortalCore } from '@ikiiki/sdk/core';
import type { FormWorkHost } from '../foundation/form/form-work.js';
import type { RewardCatalogTexts } from './reward-catalog.messages.js';

/** What the views of the catalogue need of their widget. */
export interface CatalogHost extends FormWorkHost {
  readonly texts: () => RewardCatalogTexts;
  readonly client: () => Promise<PortalCore>;
  /** Moves the focus once what was asked for is drawn: to the first element that fits. */
  readonly focus: (...selectors: readonly string[]) => void;
}
