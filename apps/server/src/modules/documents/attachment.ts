/**
 * The header that makes a browser save a file under its name and never show it (RFC 6266, RFC 8187):
 * a plain name for old programs, the real one in UTF-8.
 */
export function attachment(fileName: string): string {
  const plain = fileName.replaceAll(/[^\w .()-]/g, "_");
  const encoded = encodeURIComponent(fileName.toWellFormed()).replaceAll(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
