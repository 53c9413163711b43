/** Where the build keeps what pdf.js fetches by itself (`vite-plugins.ts`). */
declare const PDF_PARTS: string;
