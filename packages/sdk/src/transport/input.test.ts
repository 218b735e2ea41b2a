import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod/mini';
import { endpoint } from '../contract/endpoint.js';
import { me } from '../contract/me.js';
import { registration } from '../contract/registration.js';
import type { CallOptions } from './call-options.js';
import { type InputOf, type MethodOf, type ServiceOf, splitInput } from './input.js';

const search = endpoint({
  method: 'GET',
  path: '/families/{family}/members/{id}',
  access: 'public',
  status: 200,
  params: z.object({ family: z.string(), id: z.string() }),
  query: z.object({ page: z.optional(z.number()), open: z.optional(z.boolean()) }),
  problems: [],
});

describe('an input', () => {
  it('is one object, whatever part of the request each value travels in', () => {
    expect(splitInput(search, { family: 'a b', id: 'x/y', page: 2, open: undefined })).toEqual({
      path: '/families/a%20b/members/x%2Fy',
      query: { page: '2' },
    });
    expect(splitInput(registration.resend, { id: 'r1' })).toEqual({ path: '/registrations/r1/mails' });
    expect(splitInput(registration.start, { email: 'a@example.jp' })).toEqual({
      path: '/registrations',
      body: { email: 'a@example.jp' },
    });
    expect(splitInput(me.profile)).toEqual({ path: '/me' });
  });

  it('is left as it was', () => {
    const input = Object.freeze({ id: 'r1' });
    splitInput(registration.resend, input);
    expect(input).toEqual({ id: 'r1' });
  });

  it('has the type of all its parts', () => {
    expectTypeOf<InputOf<typeof search>>().toEqualTypeOf<{
      family: string;
      id: string;
      page?: number | undefined;
      open?: boolean | undefined;
    }>();
    expectTypeOf<InputOf<typeof me.profile>>().toEqualTypeOf<undefined>();
    expectTypeOf<Parameters<MethodOf<typeof me.profile>>>().toEqualTypeOf<
      [options?: CallOptions | undefined]
    >();
    expectTypeOf<Parameters<MethodOf<typeof registration.resend>>>().toEqualTypeOf<
      [input: { id: string }, options?: CallOptions | undefined]
    >();
  });

  it('belongs to a service that lacks no endpoint of the contract', () => {
    type Service = ServiceOf<{ found: typeof search; missing: typeof me.profile }>;
    // @ts-expect-error `missing` is in the contract
    class Incomplete implements Service {
      found = async () => undefined;
    }
    expect(new Incomplete()).toHaveProperty('found');
  });
});
