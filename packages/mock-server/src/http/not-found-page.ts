import { html as markup } from 'hono/html';
import { page, strictPolicy } from './page.js';

/** What a person sees where there is no page. */
export async function notFoundPage(): Promise<Response> {
  const answer = await page(
    markup`<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>ページが見つかりません · Page not found</title>
<link rel="stylesheet" href="/_dev/style.css">
<link rel="icon" href="data:,">
</head>
<body>
<main>
<h1>ページが見つかりません</h1>
<section><p>お探しのページは、移動したか、アドレスが間違っている可能性があります。</p>
<p><a href="/">トップページへ戻る</a></p></section>
<section lang="en"><h2>Page not found</h2>
<p>It may have moved, or there is a mistake in its address.</p>
<p><a href="/">Back to the first page</a></p></section>
</main>
</body>
</html>`,
    strictPolicy,
    404,
  );
  answer.headers.set('Vary', 'Accept');
  return answer;
}
