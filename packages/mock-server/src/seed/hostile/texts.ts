/*
 * What stored attacks look like: markup that runs where a text is taken for HTML, endings of the places a text may stand
 * in, and addresses that browsers carry out or that look like others. Each would set `window.hacked`, or leave the
 * page, where a guard is missing.
 */

const run = 'window.hacked=1';

export const hostileTexts: readonly string[] = [
  `<script>${run}</script>`,
  `<img src=x onerror="${run}">`,
  `"><svg onload=${run}>`,
  `'><iframe srcdoc="<script>parent.hacked=1</script>">`,
  `</template></textarea></title></style><script>${run}</script>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${run}>`,
  `<a href="javascript:${run}">押してください</a>`,
  `<form id=location><input name=href></form>`,
  `<img name=getElementById><img id=customElements>`,
  `<ikiiki-embed widget="login-form" portal-url="https://evil.example"></ikiiki-embed>`,
  `<style>*{display:none}</style>`,
  `<meta http-equiv=refresh content="0;url=https://evil.example">`,
  `<base href="https://evil.example/">`,
  `<object data="javascript:${run}"></object>`,
  `\${${run}}{{constructor.constructor('${run}')()}}`,
  `<!--><img src=x onerror=${run}>-->`,
  `<scr\u0000ipt>${run}</scr\u0000ipt>`,
  '\u202egnp.exe\u202c 逆向きの名前',
  '..\\..\\/etc/passwd\r\nSet-Cookie: a=b',
  'あ'.repeat(300),
  'Z\u0351\u036b\u0343\u032a\u0302\u036b\u033d\u034f\u0334\u0319\u0324A\u0321L\u0348G\u0333O',
  '\ud800 壊れた文字',
  '=HYPERLINK("https://evil.example")',
];

export const hostileLinks: readonly string[] = [
  `javascript:${run}`,
  `JaVaScRiPt:${run}`,
  ` javascript:${run}`,
  `java\tscript:${run}`,
  `java\nscript:${run}`,
  `\u0001javascript:${run}`,
  `data:text/html,<script>${run}</script>`,
  `data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="${run}"/>`,
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'blob:https://evil.example/1',
  'http://insecure.example/',
  '//evil.example/',
  '/\\evil.example/',
  '\\\\evil.example\\share',
  'https:evil.example',
  'https://user:password@evil.example/',
  'https://portal.example@evil.example/',
  'https://еxample.com/',
  'https://evil.example/?a=1#javascript:',
  'ftp://evil.example/',
  'intent://evil#Intent;scheme=http;end',
  'mailto:desk@kenpo.example?bcc=evil@evil.example',
  'tel:0000000000',
  '#',
  '/login?returnTo=//evil.example',
  '../../../v1/session',
  '',
];
