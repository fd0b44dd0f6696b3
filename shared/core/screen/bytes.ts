// Bytes as text without loss, and back. Mail headers are ASCII by rule and anything by practice.

/** One character for each byte: positions in the text are positions in the bytes. */
export function toBinaryText(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

export function toBytes(binary: string): Uint8Array {
  return Buffer.from(binary, 'latin1');
}
