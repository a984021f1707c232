// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

// Checks every response of the sandbox against the openapi.json of the published SDK.
import { createRequire } from 'node:module';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';

const document = createRequire(import.meta.url)('@coin-communities/sdk/openapi.json');

/** The schema of all errors, documented or not. */
const errorSchema = {
    type: 'object',
    required: ['message'],
    properties: { message: { type: 'string', minLength: 1 } },
    additionalProperties: false,
};

/** Returns a copy that forbids unlisted properties, so that undocumented fields are reported. */
function closed(schema) {
    if (Array.isArray(schema)) {
        return schema.map(closed);
    }
    if (schema === null || typeof schema !== 'object') {
        return schema;
    }
    const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
    if (copy.type === 'object' && copy.properties && !('additionalProperties' in copy)) {
        copy.additionalProperties = false;
    }
    return copy;
}

// Not strict, because OpenAPI adds keywords (example, discriminator…). ajv knows nullable.
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addSchema({ $id: 'openapi', components: { schemas: closed(document.components.schemas) } });
const isError = ajv.compile(errorSchema);

function compiled(schema) {
    return ajv.compile(JSON.parse(JSON.stringify(closed(schema)).replaceAll('"#/', '"openapi#/')));
}

function responseOf(specification) {
    const content = specification.content ?? {};
    const json = content['application/json'];
    return {
        types: Object.keys(content),
        validate: json?.schema ? compiled(json.schema) : null,
    };
}

function patternOf(path) {
    const escaped = path.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{[^}]+\}/g, '[^/]+');
    return new RegExp(`^${escaped}$`);
}

/**
 * Returns all operations, {id, method, path, responses: Map(status → {types, validate})}, literal paths before
 * templates.
 */
export const operations = Object.entries(document.paths)
    .flatMap(([path, methods]) =>
        Object.entries(methods).map(([method, operation]) => ({
            id: operation.operationId,
            method: method.toUpperCase(),
            path,
            pattern: patternOf(path),
            responses: new Map(
                Object.entries(operation.responses).map(([status, response]) => [Number(status), responseOf(response)]),
            ),
        })),
    )
    .sort((one, other) => one.path.split('{').length - other.path.split('{').length);

export function operationFor(method, pathname) {
    return operations.find((operation) => operation.method === method && operation.pattern.test(pathname));
}

function problemsOfError(status, type, body, headers) {
    const problems = [];
    if (!type.startsWith('application/json')) {
        problems.push(`the error's content type is "${type}", not application/json`);
    }
    const value = parsed(body, problems);
    if (value !== undefined && !isError(value)) {
        problems.push(`the error is not {"message"}: ${ajv.errorsText(isError.errors)}`);
    }
    if (status === 429 && !/^[1-9]\d*$/.test(headers.get('retry-after') ?? '')) {
        problems.push('429 without a Retry-After in whole seconds');
    }
    return problems;
}

function parsed(body, problems) {
    try {
        return JSON.parse(body);
    } catch (error) {
        problems.push(`the body is not JSON (${error.message}): ${JSON.stringify(body.slice(0, 120))}`);
        return undefined;
    }
}

/** Returns the problems of one response as sentences; empty if it conforms. */
export function problemsOf(operation, status, headers, body) {
    const type = headers.get('content-type') ?? '';
    const documented = operation?.responses.get(status);
    if (status >= 400) {
        // The document omits 401, 403, 404 and 429 for most operations, but never a 5xx.
        const problems = problemsOfError(status, type, body, headers);
        if (status >= 500 && !documented) {
            problems.push(`${status} is documented nowhere for it`);
        }
        return problems;
    }
    if (!documented) {
        return [`${status} is not documented for it`];
    }
    if (documented.types.length === 0) {
        return body === '' ? [] : [`the body should be empty, it is ${JSON.stringify(body.slice(0, 120))}`];
    }
    const problems = [];
    if (!documented.types.some((wanted) => type.startsWith(wanted))) {
        problems.push(`the content type is "${type}", documented is ${documented.types.join(' or ')}`);
    }
    if (documented.validate) {
        const value = parsed(body, problems);
        if (value !== undefined && !documented.validate(value)) {
            problems.push(...documented.validate.errors.map(sentence));
        }
    }
    return problems;
}

function sentence({ keyword, instancePath, message, params }) {
    return keyword === 'additionalProperties'
        ? `${instancePath || 'the body'} has the undocumented property "${params.additionalProperty}"`
        : `${instancePath || 'the body'} ${message}`;
}

/** Records the statuses of each operation, and all responses that did not conform. */
export class Witness {
    seen = new Map();
    problems = [];

    observe(method, url, status, headers, body) {
        const { pathname } = new URL(url);
        const operation = operationFor(method, pathname);
        if (operation) {
            const statuses = this.seen.get(operation.id) ?? new Set();
            this.seen.set(operation.id, statuses.add(status));
        }
        for (const problem of problemsOf(operation, status, headers, body)) {
            this.problems.push(`${method} ${pathname} → ${status}: ${problem}`);
        }
    }

    /** Throws the problems since the last call, so that the test that caused them fails. */
    assertClean() {
        const problems = [...new Set(this.problems.splice(0))];
        if (problems.length > 0) {
            throw new Error(`Responses that do not conform:\n  ${problems.join('\n  ')}`);
        }
    }
}

/**
 * From here on every fetch of this process to `origin` is witnessed. The sandbox's own controls and pages are not part
 * of the API.
 */
export function witnessFetch(origin) {
    const witness = new Witness();
    const plainFetch = globalThis.fetch;
    globalThis.fetch = async (input, init) => {
        const response = await plainFetch(input, init);
        const url = new URL(input instanceof Request ? input.url : input);
        const isApi = !/^\/(_sandbox|consent)(\/|$)/.test(url.pathname);
        if (url.origin === origin && isApi) {
            const method = (init?.method ?? input.method ?? 'GET').toUpperCase();
            witness.observe(method, url, response.status, response.headers, await response.clone().text());
        }
        return response;
    };
    return witness;
}
