/** Thrown to the mount where a fault cuts the connection; reads like a failed fetch. */
export class ConnectionCut extends TypeError {
  override readonly name = 'TypeError';
  readonly connectionCut = true;

  constructor() {
    super('fetch failed: a fault cut the connection');
  }
}

/** Whether a connection was cut; also by another copy of this package. */
export const isConnectionCut = (error: unknown): error is ConnectionCut =>
  error instanceof TypeError && 'connectionCut' in error;
