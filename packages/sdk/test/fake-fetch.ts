/** What the fake portal does with one request. */
export type Answer = (request: Request) => Response | Promise<Response>;

export interface FakeFetch {
  readonly fetch: typeof fetch;
  /** Every request that arrived, in order. */
  readonly requests: readonly Request[];
}

/** Answers one request after the other; the last answer stays. */
export function createFakeFetch(...answers: Answer[]): FakeFetch {
  const requests: Request[] = [];
  return {
    requests,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const answer = answers[Math.min(requests.length, answers.length - 1)];
      requests.push(request.clone());
      if (!answer) {
        throw new Error('No answer was planned');
      }
      return answer(request);
    },
  };
}

/** A good answer. */
export const json =
  (body: unknown, headers: Record<string, string> = {}): Answer =>
  () =>
    Response.json(body, { headers });

/** A problem document (RFC 9457). */
export const problem =
  (status: number, code: string, more: object = {}, headers: Record<string, string> = {}): Answer =>
  () =>
    new Response(JSON.stringify({ type: 'about:blank', title: code, status, code, ...more }), {
      status,
      headers: { 'Content-Type': 'application/problem+json', ...headers },
    });

/** No answer at all, as undici and Chromium put it. */
export const offline: Answer = () => {
  throw new TypeError('fetch failed');
};

/** Never answers, and listens to no signal either. */
export const silence: Answer = () => new Promise<Response>(() => {});
