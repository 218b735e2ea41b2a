import { boundedHasher, type HasherLimits } from '../platform/bounded-hasher.js';
import type { MailDelivery, Platform } from '../platform/platform.js';
import type { SecretHasher } from '../platform/ports.js';
import type { SqliteHandle } from '../platform/sqlite.js';
import type { PortalConfig } from '../portal/config.js';
import { ProblemError } from '../portal/problem-error.js';
import type { SeedName } from '../seed/index.js';
import { makeTemplate, schemaOf, type Template } from './template.js';
import { World } from './world.js';

export interface WorldsOptions {
  readonly platform: Platform;
  readonly config: PortalConfig;
  readonly seed: SeedName;
  /** File of the default world; the others live in memory. */
  readonly dataFile?: string;
  readonly deliver?: MailDelivery;
  readonly hashing?: HasherLimits;
  readonly onError: (error: unknown) => void;
}

export const defaultWorld = 'default';
const worldLimit = 256;
const worldName = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** All worlds of one server; a world is made when it is first named. */
export class Worlds {
  readonly #options: WorldsOptions;
  readonly #secrets: SecretHasher;
  readonly #templates = new Map<SeedName, Promise<Template>>();
  readonly #worlds = new Map<string, Promise<World>>();
  #siteUrl: string;

  constructor(options: WorldsOptions) {
    this.#options = options;
    this.#siteUrl = options.config.siteUrl;
    this.#secrets = boundedHasher(options.platform.secrets, options.hashing);
  }

  /** Origin of the portal's pages; worlds that are open already keep theirs. */
  get siteUrl(): string {
    return this.#siteUrl;
  }

  set siteUrl(url: string) {
    this.#siteUrl = url;
  }

  /** @throws ProblemError for an impossible name, or when too many worlds are there. */
  get(name: string): Promise<World> {
    const known = this.#worlds.get(name);
    if (known) return known;
    if (!worldName.test(name)) {
      throw new ProblemError('validation_failed', {
        detail: 'The name of a world is made of a-z, 0-9 and hyphens, at most 63 of them.',
      });
    }
    if (this.#worlds.size >= worldLimit) {
      throw new ProblemError('overloaded', { detail: `There are ${worldLimit} worlds; delete some.` });
    }
    const opening =
      name === defaultWorld && this.#options.dataFile ? this.#openFile() : this.#openMemory(name);
    this.#worlds.set(name, opening);
    opening.catch(() => this.#worlds.delete(name));
    return opening;
  }

  names(): readonly string[] {
    return [...this.#worlds.keys()];
  }

  has(name: string): boolean {
    return this.#worlds.has(name);
  }

  /** The template of a seed; made once. @default the server's seed */
  template(seed: SeedName = this.#options.seed): Promise<Template> {
    let template = this.#templates.get(seed);
    if (!template) {
      const { platform, config } = this.#options;
      template = makeTemplate(platform, platform.secrets, config, seed);
      this.#templates.set(seed, template);
    }
    return template;
  }

  async delete(name: string): Promise<void> {
    const world = this.#worlds.get(name);
    this.#worlds.delete(name);
    await (await world)?.close();
  }

  async close(): Promise<void> {
    for (const name of this.names()) await this.delete(name);
    this.#options.deliver?.close();
  }

  async #openMemory(name: string): Promise<World> {
    const template = await this.template();
    const world = await this.#open(name, await this.#options.platform.openMemory(template.image));
    world.clock.show(template.startsAt, false);
    return world;
  }

  async #openFile(): Promise<World> {
    const { platform, dataFile } = this.#options;
    if (!platform.openFile || !dataFile) throw new Error('This platform has no files.');
    const handle = await platform.openFile(dataFile);
    const [found, template] = [await schemaOf(handle), await this.template()];
    if (found === '') {
      handle.load(template.image);
      const world = await this.#open(defaultWorld, handle);
      await world.reset(template);
      return world;
    }
    const fresh = await platform.openMemory(template.image);
    const wanted = await schemaOf(fresh);
    fresh.close();
    if (found !== wanted) {
      handle.close();
      throw new Error(`${dataFile} is not a data file of this version of the mock server.`);
    }
    return this.#open(defaultWorld, handle);
  }

  #open(name: string, handle: SqliteHandle): Promise<World> {
    const { platform, config, dataFile, deliver, onError } = this.#options;
    return World.open({
      name,
      platform,
      secrets: this.#secrets,
      config: { ...config, siteUrl: this.#siteUrlOf(name) },
      handle,
      durable: name === defaultWorld && dataFile !== undefined,
      ...(deliver && { deliver }),
      onError,
    });
  }

  /** Links in a named world's mails lead back into that world. */
  #siteUrlOf(name: string): string {
    const url = new URL(this.siteUrl);
    if (name === defaultWorld || url.hostname !== 'localhost') return url.origin;
    url.hostname = `${name}.localhost`;
    return url.origin;
  }
}
