import type { ApplyingTexts } from './applying.messages.js';

/** The name of an application's state; a newer portal may know one that has none. */
export function stateName(texts: ApplyingTexts, state: string): string {
  const names: Readonly<Record<string, string>> = {
    draft: texts.draft,
    submitted: texts.submitted,
    returned: texts.returned,
    accepted: texts.accepted,
    approved: texts.approved,
    rejected: texts.rejected,
    paid: texts.paid,
    withdrawn: texts.withdrawnState,
  };
  return names[state] ?? texts.otherState;
}
