/** An answer that the portal gave, and the tag (`ETag`, RFC 9110 §8.8.3) under which it knows it again. */
export interface KnownAnswer {
  readonly etag: string;
  readonly value: unknown;
}

/** The last answers given to one asker. Whoever asks as somebody else has a memory of his own. */
export interface AnswerMemory {
  get(path: string): KnownAnswer | undefined;
  /** Remembers an answer; one without a tag cannot be asked for again, and makes the older one forgotten. */
  set(path: string, etag: string | null, value: unknown): void;
}

/** More than the widgets of one page ask for. */
const maxAnswers = 32;

/** Remembers a few answers by path and query; the one unused for longest is forgotten first. */
export function createAnswerMemory(): AnswerMemory {
  // In the order of their last use.
  const answers = new Map<string, KnownAnswer>();
  const keep = (path: string, answer: KnownAnswer) => {
    answers.delete(path);
    answers.set(path, answer);
  };
  return {
    get(path) {
      const answer = answers.get(path);
      if (answer) {
        keep(path, answer);
      }
      return answer;
    },
    set(path, etag, value) {
      if (etag === null) {
        answers.delete(path);
        return;
      }
      keep(path, { etag, value });
      const [oldest] = answers.keys();
      if (answers.size > maxAnswers && oldest !== undefined) {
        answers.delete(oldest);
      }
    },
  };
}
