/** A mail as `GET /_dev/mails` tells it. */
export interface Mail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly links: readonly string[];
  readonly sentAt: string;
}

/** Mails to an address, newest first. */
export async function mailsTo(portalUrl: string, to: string): Promise<Mail[]> {
  const response = await fetch(`${portalUrl}/_dev/mails?to=${encodeURIComponent(to)}`);
  if (!response.ok) throw new Error(`/_dev/mails answered ${response.status}`);
  return (await response.json()) as Mail[];
}

/** The link of the newest mail to an address. */
export async function newestLink(portalUrl: string, to: string): Promise<string> {
  const link = (await mailsTo(portalUrl, to))[0]?.links[0];
  if (!link) throw new Error(`No mail with a link went to ${to}`);
  return link;
}

/** Moves the portal's clock forward. */
export async function advanceClock(portalUrl: string, duration: Record<string, number>): Promise<void> {
  const response = await fetch(`${portalUrl}/_dev/clock/advance`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(duration),
  });
  if (!response.ok) throw new Error(`/_dev/clock/advance answered ${response.status}`);
}
