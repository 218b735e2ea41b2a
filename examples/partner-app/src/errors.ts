import { isNotOpenYetError, isPortalError, isRateLimitedError, isSessionExpiredError } from '@ikiiki/sdk';
import { formatDate, formatNumber, formatTime, formatWait } from './format.ts';

/** What a person is told of an error, and what a page can do about it. */
export interface Explanation {
  readonly code: string;
  readonly text: string;
  /** Texts for single fields, by their pointer into what was sent, e.g. `/shipTo/phone`. */
  readonly fields: Readonly<Record<string, string>>;
  /** Status of the page that says so. */
  readonly status: number;
  /** Whether the member has to log in first. */
  readonly needsLogin: boolean;
  /** Whether the very same may succeed later. */
  readonly retryable: boolean;
  readonly retryAfterMs: number | undefined;
  /** For the help desk, where nothing better can be said. */
  readonly requestId: string | undefined;
}

const tryAgain = 'もう一度お試しください。';

/** Codes for which this app has words. */
const texts: Readonly<Record<string, string>> = {
  network: `いきいきポータルに接続できませんでした。少し時間をおいて、${tryAgain}`,
  timeout: `いきいきポータルから時間内に返事がありませんでした。${tryAgain}`,
  overloaded: `いきいきポータルが混み合っています。少し時間をおいて、${tryAgain}`,
  idempotency_in_progress: `同じお手続きを処理しています。少し待ってから、${tryAgain}`,
  validation_failed: '入力内容をご確認ください。',
  not_found: 'お探しのものが見つかりませんでした。',
  login_failed: 'ログインIDまたはパスワードが違います。',
  login_flow_invalid: '時間がたったため、ログインIDの入力からやり直してください。',
  session_required: 'ログインしてください。',
  session_expired: 'しばらく操作がなかったため、ログアウトしました。もう一度ログインしてください。',
  step_up_required: '安全のため、パスワードをもう一度入力してください。',
  step_up_failed: 'パスワードが違います。',
  service_ended: 'このサービスは、資格を喪失された方にはご利用いただけません。',
  reward_out_of_stock: 'この商品は品切れになりました。別の商品をお選びください。',
  exchange_not_cancellable: 'この交換は手配が始まっているため、取り消せません。',
};

const fieldTexts: Readonly<Record<string, string>> = {
  required: '入力してください。',
  too_long: '短くしてください。',
  invalid_format: '形式が正しくありません。',
};

/** How the way to the portal failed, as the status of our own page. */
const gatewayStatus = (code: string) => (code === 'timeout' ? 504 : 502);

function textOf(error: unknown): string | undefined {
  if (isNotOpenYetError(error)) {
    return error.availableFrom === undefined
      ? 'このサービスはまだご利用になれません。'
      : `このサービスは${formatDate(error.availableFrom)}ごろからご利用いただける予定です。`;
  }
  if (isRateLimitedError(error)) {
    const { retryAfterMs: ms } = error;
    return `操作が続いたため、いったんお受けできません。${ms === undefined ? '少し時間をおいて' : `${formatWait(ms)}ほどたってから`}、${tryAgain}`;
  }
  if (!isPortalError(error)) return undefined;
  const { until, available, points } = error.problem ?? {};
  switch (error.code) {
    case 'maintenance':
      return `ただいまメンテナンス中です。${until ? `${formatTime(until)}ごろに終わる予定です。` : ''}`;
    case 'points_insufficient':
      return `ポイントが足りません。${available === undefined ? '' : `いまお使いいただけるのは${formatNumber(available)}ポイントです。`}`;
    case 'reward_price_changed':
      return `必要なポイントが${points === undefined ? '' : `${formatNumber(points)}ポイントに`}変わりました。もう一度ご確認ください。`;
    default:
      return texts[error.code];
  }
}

/**
 * The one place that knows what each error means. A code that a newer portal adds ends as "something went wrong", with
 * the request's id. The signal of a page that took too long rejects with a TimeoutError of the platform.
 * @returns `undefined` for what is no error of the portal, but a bug
 */
export function explain(error: unknown): Explanation | undefined {
  const isPageLimit = error instanceof DOMException && error.name === 'TimeoutError';
  if (!isPortalError(error) && !isPageLimit) return undefined;
  const portalError = isPortalError(error) ? error : undefined;
  const code = portalError?.code ?? 'timeout';
  const text = textOf(error) ?? texts[code];
  return {
    code,
    text: text ?? '申し訳ありません。お手続きできませんでした。',
    fields: Object.fromEntries(
      (portalError?.fieldErrors ?? []).map(({ pointer, code }) => [
        pointer,
        fieldTexts[code] ?? '入力内容をご確認ください。',
      ]),
    ),
    status: portalError?.problem?.status ?? gatewayStatus(code),
    needsLogin: isSessionExpiredError(error),
    retryable: portalError?.retryable ?? true,
    retryAfterMs: portalError?.retryAfterMs,
    requestId: text ? undefined : portalError?.requestId,
  };
}

/** Text of a code alone, for a page that is told of it in its address. */
export const textOfCode = (code: string | undefined): string | undefined =>
  code !== undefined && Object.hasOwn(texts, code) ? texts[code] : undefined;
