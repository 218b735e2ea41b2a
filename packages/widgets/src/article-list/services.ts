import { ArticlesService } from '@ikiiki/sdk/articles';
import type { PortalCore } from '@ikiiki/sdk/core';
import { serviceOf } from '@ikiiki/sdk/service-of';

export const articlesOf = (portal: PortalCore): ArticlesService =>
  serviceOf(portal, 'articles', ArticlesService);
