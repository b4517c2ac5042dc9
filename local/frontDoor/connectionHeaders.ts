/** Headers that belong to one connection and not to the message (RFC 9110, 7.6.1); framing (`Transfer-Encoding`) is kept. */
const ofOneConnection = new Set(['connection', 'keep-alive', 'proxy-connection', 'te', 'trailer', 'upgrade']);

/** Raw headers (name, value, name, value ...) without those that a proxy must not pass on. */
export function withoutConnectionHeaders(rawHeaders: readonly string[]): string[] {
  const kept: string[] = [];
  for (let i = 0; i + 1 < rawHeaders.length; i += 2) {
    const name = rawHeaders[i] as string;
    if (!ofOneConnection.has(name.toLowerCase())) {
      kept.push(name, rawHeaders[i + 1] as string);
    }
  }
  return kept;
}
