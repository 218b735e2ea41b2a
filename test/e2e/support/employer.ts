import { createServer } from 'node:http';

/** An employer's web server, as dumb as it gets. */
export interface Employer {
  readonly url: string;
  /** Address and headers of every request so far. */
  readonly requests: readonly string[];
  /** Pages by their path; a page may be put there at any time. */
  readonly pages: Map<string, string>;
  close(): Promise<void>;
}

/** Serves pages from memory on 127.0.0.1, which for a browser is another site than the portal's `localhost`. */
export function openEmployer(): Promise<Employer> {
  const pages = new Map<string, string>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url} ${JSON.stringify(request.headers)}`);
    const page = pages.get(request.url?.replace(/[?#].*/, '') ?? '/');
    response.writeHead(page === undefined ? 404 : 200, { 'Content-Type': 'text/html' }).end(page);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve({
        url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
        requests,
        pages,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}
