/** The bytes of a file, wherever they are: read piece by piece, never all at once. */
export type FileBytes = {
  readonly sizeBytes: number;
  /** Bytes from a position; fewer than asked at the end of the file. */
  read(from: number, length: number): Promise<Buffer>;
};

/** Bytes that are all in memory. */
export function bytesInMemory(content: Buffer): FileBytes {
  return {
    sizeBytes: content.length,
    read: async (from, length) => content.subarray(from, from + length),
  };
}
