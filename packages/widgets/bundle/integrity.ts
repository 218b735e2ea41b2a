/** By file of the release: its hash, and the files that it imports statically. */
type Files = Readonly<Record<string, readonly [integrity: string, ...imports: string[]]>>;

/** Name and hash of the module that exports {@link Files}; the build puts them in. */
declare const integrityFile: readonly [name: string, integrity: string];

const folder = new URL('.', import.meta.url).href;
const checked = new Map<string, Promise<void>>();
let files: Promise<Files> | undefined;

/**
 * Makes every lazily loaded file of this release run only if it is the one that was released: the build lets each
 * `import()` wait for this. The first release on a page stays, as its loader does; what has no name in it is of another
 * one, and is not checked.
 *
 * A module that was preloaded with its `integrity` is in the page's module map, and is what `import()` then runs. One
 * that failed would be fetched again by `import()`, without `integrity`: so its import must not happen.
 */
export function checkIntegrity(): void {
  const page: { [key: symbol]: unknown } = window as never;
  page[Symbol.for('ikiiki')] ??= async (name: string): Promise<void> => {
    files ??= readFiles();
    const table = await files;
    const needed = new Set([name]);
    for (const file of needed) for (const imported of table[file]?.slice(1) ?? []) needed.add(imported);
    await Promise.all(
      [...needed].map((file) => {
        const integrity = table[file]?.[0];
        return integrity && preload(file, integrity);
      }),
    );
  };
}

async function readFiles(): Promise<Files> {
  try {
    const [name, integrity] = integrityFile;
    await preload(name, integrity);
    return (await import(folder + name)).default;
  } catch (error) {
    files = undefined;
    throw error;
  }
}

function preload(name: string, integrity: string): Promise<void> {
  const known = checked.get(name);
  if (known) return known;
  const loading = new Promise<void>((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.integrity = integrity;
    link.href = folder + name;
    link.onload = () => resolve();
    link.onerror = () => {
      checked.delete(name);
      reject(new Error(`${link.href} could not be loaded, or is not the file that was released.`));
    };
    document.head.append(link);
  });
  checked.set(name, loading);
  return loading;
}
