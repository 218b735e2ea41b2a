import type { Language } from './language.js';
import type { ProblemText } from './problem-text.js';
import type { networkTexts } from './texts/form.js';

/**
 * An error as a person reads it. The texts are loaded when the first error comes; where they cannot be, because
 * the network is gone, that is what is told.
 */
export async function explain(
  error: unknown,
  language: Language,
  texts: Pick<typeof networkTexts, 'unreachable'>,
): Promise<ProblemText> {
  try {
    const { problemText } = await import('./problem-text.js');
    return await problemText(error, language);
  } catch {
    return { code: 'network', text: texts.unreachable, retryable: true, requestId: undefined, fields: {} };
  }
}
