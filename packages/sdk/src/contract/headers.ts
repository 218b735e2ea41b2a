/** Request and answer headers of the portal beyond the standard ones. */
export const headers = {
  /** Names the client; required on every request that changes something, which keeps plain forms out (SECURITY S-W4). */
  client: 'X-Ikiiki-Client',
  /** Opaque id of one request, made by the client, echoed by the portal and in every problem. */
  requestId: 'X-Request-Id',
  /** Makes a repeated request have one effect (draft-ietf-httpapi-idempotency-key-header). */
  idempotencyKey: 'Idempotency-Key',
  /** Chooses a world of the mock portal. */
  world: 'X-Ikiiki-World',
  /** Marks every answer of the mock portal. */
  mock: 'X-Ikiiki-Mock',
} as const;
