import { readFile } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import type { FileReader } from '../platform.js';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
};

/** Files below a folder; a path that leads out of it, or to a hidden file, is not found. */
export function filesBelow(folder: string): FileReader {
  const root = resolve(folder);
  return async (path) => {
    const file = resolve(join(root, path));
    if (!file.startsWith(root + sep) || path.includes('\0') || /(^|[\\/])\./.test(path)) return undefined;
    try {
      const mediaType = mediaTypes[extname(file).toLowerCase()] ?? 'application/octet-stream';
      return { body: new Uint8Array(await readFile(file)), mediaType };
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR' || code === 'ENAMETOOLONG')
        return undefined;
      throw error;
    }
  };
}
