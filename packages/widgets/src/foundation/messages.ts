/** A text, or a text made from values. */
export type Message = string | ((...values: never[]) => string);

/** A table of texts. The Japanese one is written first and its keys are what every other language must have. */
export type Messages = Readonly<Record<string, Message>>;

/** The same table in another language: every key, with the same values. */
export type Translation<M extends Messages> = {
  readonly [K in keyof M]: M[K] extends (...values: infer V) => string ? (...values: V) => string : string;
};

/** The texts of a widget: Japanese at once, the other language when somebody reads it. */
export interface MessageSource<M extends Messages> {
  readonly ja: M;
  readonly en: () => Promise<Translation<M>>;
}
