import type { PortalFile } from '../portal/service.js';

/** What every browser reads, and the true name for those that read more (RFC 6266, RFC 8187). */
function disposition(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

/** A file to be saved, never to be shown as a page of the portal (SECURITY S-X9). */
export function fileAnswer({ bytes, mediaType, name }: PortalFile, headers: Headers): Response {
  headers.set('Content-Type', mediaType);
  headers.set('Content-Disposition', disposition(name));
  headers.set('Content-Security-Policy', "sandbox; default-src 'none'");
  return new Response(bytes, { status: 200, headers });
}
