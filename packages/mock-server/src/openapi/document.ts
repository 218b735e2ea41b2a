import {
  type Access,
  commonProblems,
  type Endpoint,
  headers,
  type ProblemCode,
  problemCodes,
  problemMediaType,
  problemStatuses,
  type Schema,
} from '@ikiiki/sdk/contract';
import { problemExamples } from '../http/problem-examples.js';
import { problemType } from '../http/problem-response.js';
import { problemTitles } from '../http/problem-titles.js';
import { type Route, routes } from '../http/route-table.js';
import type { OperationText } from './reference.js';
import { references } from './references.js';
import {
  inlineSchema,
  type JsonObject,
  operationId,
  type SchemaComponents,
  schemaComponents,
} from './schemas.js';

const parameter = (name: string) => ({ $ref: `#/components/parameters/${name}` });
const header = (name: string) => ({ $ref: `#/components/headers/${name}` });

const headerParameters = {
  Client: {
    name: headers.client,
    in: 'header',
    required: true,
    description: 'Names the client; keeps plain forms of other sites out.',
    schema: { type: 'string', pattern: '^[\\w.@/ -]{1,64}/[\\w.+-]{1,32}$' },
    example: 'my-app/1.0',
  },
  IdempotencyKey: {
    name: headers.idempotencyKey,
    in: 'header',
    required: false,
    description: 'Requests with the same key and body have one effect and get one answer, for 24 hours.',
    schema: { type: 'string', minLength: 1, maxLength: 255 },
  },
  RequestId: {
    name: headers.requestId,
    in: 'header',
    required: false,
    description: 'Opaque id made by the client; echoed in the answer and in every problem.',
    schema: { type: 'string', minLength: 8, maxLength: 64 },
  },
};

const IfNoneMatch = {
  name: 'If-None-Match',
  in: 'header',
  required: false,
  description: 'The ETag of an earlier answer.',
  schema: { type: 'string' },
};

const fileParameters = {
  Range: {
    name: 'Range',
    in: 'header',
    required: false,
    description: 'One range of bytes: the answer is then a 206 with that part.',
    schema: { type: 'string', pattern: '^bytes=(\\d+-\\d*|-\\d+)$' },
    example: 'bytes=65536-',
  },
  IfRange: {
    name: 'If-Range',
    in: 'header',
    required: false,
    description: 'The ETag of the file of which a part is here: of another file, the whole is answered.',
    schema: { type: 'string' },
  },
};

const answerHeaders = {
  RequestId: { description: 'Id of this request.', schema: { type: 'string' } },
  RetryAfter: {
    description: 'Seconds to wait before the next try.',
    schema: { type: 'integer', minimum: 0 },
  },
  ETag: { description: 'Names the bytes of the file.', schema: { type: 'string' } },
  AcceptRanges: { description: 'Parts can be asked for.', schema: { const: 'bytes' } },
  ContentRange: { description: 'Which part this is, and of how many bytes.', schema: { type: 'string' } },
  ContentDisposition: {
    description: 'The name of the file (RFC 6266, RFC 8187).',
    schema: { type: 'string' },
  },
};

const fileHeaders = {
  ETag: header('ETag'),
  'Accept-Ranges': header('AcceptRanges'),
  'Content-Disposition': header('ContentDisposition'),
};

/** Problems that any request which only reads can meet. */
const readingProblems = ({ params, query }: Endpoint): readonly ProblemCode[] => [
  ...(params || query ? (['validation_failed'] as const) : []),
  ...(params ? (['not_found'] as const) : []),
  'rate_limited',
  'internal',
  'overloaded',
  'maintenance',
];

/** Problems that an endpoint can answer with: its own, and those any request of its kind can meet. */
function problemsOf({ endpoint }: Route): readonly ProblemCode[] {
  const common = endpoint.method === 'GET' ? readingProblems(endpoint) : commonProblems;
  return [...new Set([...endpoint.problems, ...common])];
}

function exampleOf(code: ProblemCode, siteUrl: string): JsonObject {
  const requestId = '0b8a9c1e-example';
  return {
    summary: problemTitles[code],
    value: {
      type: problemType(siteUrl, code),
      title: problemTitles[code],
      status: problemStatuses[code],
      code,
      instance: `urn:ikiiki:request:${requestId}`,
      requestId,
      ...problemExamples[code]?.extensions,
    },
  };
}

const problemAnswer = (status: number, codes: readonly ProblemCode[]): JsonObject => ({
  description: codes.map((code) => `\`${code}\`: ${problemTitles[code]}.`).join('\n\n'),
  headers: {
    [headers.requestId]: header('RequestId'),
    ...(status === 416 && { 'Content-Range': header('ContentRange') }),
    ...((status === 429 || status === 503) && { 'Retry-After': header('RetryAfter') }),
  },
  content: {
    [problemMediaType]: {
      schema: { $ref: '#/components/schemas/Problem' },
      examples: Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/examples/${code}` }])),
    },
  },
});

function problemAnswers(route: Route): JsonObject {
  const codes = problemsOf(route);
  const statuses = [...new Set(codes.map((code) => problemStatuses[code] as number))].sort();
  return Object.fromEntries(
    statuses.map((status) => [
      String(status),
      problemAnswer(
        status,
        codes.filter((code) => problemStatuses[code] === status),
      ),
    ]),
  );
}

function parametersIn(place: 'path' | 'query', fields: Schema | undefined): JsonObject[] {
  if (!fields) return [];
  const { properties = {}, required = [] } = inlineSchema(fields) as {
    properties?: Record<string, JsonObject>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: place,
    required: required.includes(name),
    schema,
  }));
}

const securityOf = {
  public: [],
  session: [{ accessToken: [] }],
  proven: [{ accessToken: [] }],
  'step-up': [{ accessToken: [] }],
};

const accessTexts: Readonly<Partial<Record<Access, string>>> = {
  proven: ' Needs one step-up in this session.',
  'step-up': ' Needs a step-up of the last few minutes.',
};

function textOf({ service, name, endpoint }: Route): OperationText {
  const operations = references[service].operations as Readonly<Record<string, OperationText>>;
  const { summary, description } = operations[name] ?? { summary: name, description: '' };
  return { summary, description: description + (accessTexts[endpoint.access] ?? '') };
}

function operation(route: Route, components: SchemaComponents): JsonObject {
  const { endpoint } = route;
  const changes = endpoint.method !== 'GET';
  const answer = {
    description: endpoint.response || endpoint.file ? 'Done.' : 'Done; there is nothing to say.',
    headers: { [headers.requestId]: header('RequestId'), ...(endpoint.file && fileHeaders) },
    ...(endpoint.response && { content: { 'application/json': { schema: components.responseOf(route) } } }),
    ...(endpoint.file && { content: { '*/*': { schema: { type: 'string', format: 'binary' } } } }),
  };
  return {
    operationId: operationId(route),
    tags: [route.service],
    ...textOf(route),
    security: securityOf[endpoint.access],
    parameters: [
      ...parametersIn('path', endpoint.params),
      ...parametersIn('query', endpoint.query),
      ...(endpoint.conditional || endpoint.file ? [parameter('IfNoneMatch')] : []),
      ...(endpoint.file ? [parameter('Range'), parameter('IfRange')] : []),
      ...(changes ? [parameter('Client'), parameter('IdempotencyKey')] : []),
      parameter('RequestId'),
    ],
    ...(endpoint.upload && {
      requestBody: {
        required: true,
        content: Object.fromEntries(
          endpoint.upload.mediaTypes.map((type) => [type, { schema: { type: 'string', format: 'binary' } }]),
        ),
      },
    }),
    ...(endpoint.body && {
      requestBody: { required: true, content: { 'application/json': { schema: components.bodyOf(route) } } },
    }),
    responses: {
      [String(endpoint.status)]: answer,
      ...(endpoint.file && {
        '206': {
          ...answer,
          description: 'The part that was asked for.',
          headers: { ...answer.headers, 'Content-Range': header('ContentRange') },
        },
      }),
      ...((endpoint.conditional || endpoint.file) && {
        '304': { description: 'The client has this answer already.' },
      }),
      ...problemAnswers(route),
    },
  };
}

/** The whole contract as an OpenAPI 3.1 document. */
export function openapiDocument(siteUrl: string): JsonObject {
  const components = schemaComponents(routes);
  const paths: Record<string, JsonObject> = {};
  for (const route of routes) {
    const path = paths[route.path] ?? {};
    paths[route.path] = path;
    path[route.endpoint.method.toLowerCase()] = operation(route, components);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'いきいきポータル (Ikiiki Portal)',
      version: '1.0.0',
      summary: 'The member portal of a health-insurance society',
      description:
        'Every error is an RFC 9457 problem with a `code`; every refused field has a JSON Pointer in `errors`. Instants are UTC, calendar dates are dates in Japan.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/', description: 'This portal' }],
    tags: Object.entries(references).map(([name, { description }]) => ({ name, description })),
    paths,
    components: {
      securitySchemes: {
        accessToken: {
          type: 'http',
          scheme: 'bearer',
          description: 'The access token of a session; opaque, lives for some minutes.',
        },
      },
      parameters: { ...headerParameters, ...fileParameters, IfNoneMatch },
      headers: answerHeaders,
      examples: Object.fromEntries(problemCodes.map((code) => [code, exampleOf(code, siteUrl)])),
      schemas: components.schemas,
    },
  };
}
