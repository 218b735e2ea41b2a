/** A part that is loaded when it is needed; where it cannot be, that is a matter of the network as any other. */
export async function loadPart<Part>(part: Promise<Part>): Promise<Part> {
  try {
    return await part;
  } catch (cause) {
    throw Object.assign(new Error('A part could not be loaded', { cause }), {
      code: 'network',
      retryable: true,
    });
  }
}
