export type {
  PdfBlock,
  PdfCell,
  PdfColumn,
  PdfDocument,
  PdfFact,
  PdfLanguage,
} from "./pdf-document.ts";
export { PdfNotMade, renderPdf } from "./render-pdf.ts";
