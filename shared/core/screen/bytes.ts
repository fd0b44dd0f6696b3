// Bytes as text without loss, and back. Mail headers are ASCII by rule and anything by practice.

/** One character for each byte: positions in the text are positions in the bytes. */
export function toBinaryText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

/** Reads binary text as people meant it: UTF-8 where it is that, else windows-1252. */
export function decodeBinaryText(binary: string): string {
  if (!/[\x80-\xff]/.test(binary)) return binary;
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
