import type { PortalError } from '@ikiiki/sdk';
import type { SurveyAnswers, SurveyReceipt } from '@ikiiki/sdk/contract';
import type { PortalCore } from '@ikiiki/sdk/core';
import { RequestKey } from '../foundation/request-key.js';
import { surveysOf } from './services.js';

/** The sending of a survey, however often it is tried: the same answers go by the same key, unless they were refused. */
export class AnswersRequest {
  readonly #key = new RequestKey();

  constructor(private readonly surveyId: string) {}

  /** @throws as `surveys.answer` does */
  async send(client: PortalCore, answers: SurveyAnswers): Promise<SurveyReceipt> {
    try {
      const { surveyId } = this;
      return await surveysOf(client).answer(
        { surveyId, answers },
        { idempotencyKey: this.#key.for(answers) },
      );
    } catch (error) {
      if ((error as Partial<PortalError>).code === 'validation_failed') this.#key.renew();
      throw error;
    }
  }
}
