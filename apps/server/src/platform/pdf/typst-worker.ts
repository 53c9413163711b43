import { parentPort } from "node:worker_threads";
import { openCompiler } from "./compile-document.ts";
import type { PdfDocument } from "./pdf-document.ts";

/** What the thread is asked, and what it answers. */
export type Asked = { readonly id: number; readonly document: PdfDocument };
export type Answered =
  | { readonly id: number; readonly pdf: Uint8Array }
  | { readonly id: number; readonly reason: string };

const compile = openCompiler();

parentPort?.on("message", ({ id, document }: Asked) => {
  try {
    const pdf = Uint8Array.from(compile(document));
    parentPort?.postMessage({ id, pdf } satisfies Answered, [pdf.buffer]);
  } catch (error) {
    parentPort?.postMessage({ id, reason: withoutQuotes(error) } satisfies Answered, []);
  }
});

/** The compiler quotes texts of the document in its errors; those never leave this thread. */
function withoutQuotes(error: unknown): string {
  const message = error instanceof Error ? error.message : "unknown";
  return message.replaceAll(/`[^`]*`?|"[^"]*"?/g, "…").slice(0, 300);
}
