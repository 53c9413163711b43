export type { PdfBlock, PdfCell, PdfColumn, PdfDocument, PdfFact } from "./pdf-document.ts";
export { PdfNotMade, renderPdf } from "./render-pdf.ts";
