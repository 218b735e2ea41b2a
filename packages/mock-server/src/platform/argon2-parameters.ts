/** argon2id as OWASP's password storage cheat sheet asks (SECURITY S-P2): 19 MiB, two passes, one lane. */
export const argon2Parameters = { memoryKib: 19_456, passes: 2, lanes: 1 } as const;

const { memoryKib, passes, lanes } = argon2Parameters;

/** How every hash of today's parameters begins. */
export const argon2Prefix = `$argon2id$v=19$m=${memoryKib},t=${passes},p=${lanes}$`;

/** A hash of nobody's secret, checked where there is none, so that both cases take the same time (SECURITY S-E5). */
export const dummyHash = `${argon2Prefix}qXf/Ms5b2UeSlhr+XoQqsg$rAzYfC9c4eTf/ijlDjnjZ3LPcwU4+pW+jRrqkxnhXeo`;
