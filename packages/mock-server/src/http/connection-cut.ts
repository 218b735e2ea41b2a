/** Thrown to the mount where a fault cuts the connection; reads like a failed fetch. */
export class ConnectionCut extends TypeError {
  override readonly name = 'TypeError';

  constructor() {
    super('fetch failed: a fault cut the connection');
  }
}

/** A connection that was cut, as far as the mount can tell. */
export const isConnectionCut = (error: unknown): error is ConnectionCut => error instanceof ConnectionCut;
