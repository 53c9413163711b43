/** Where the build keeps what pdf.js fetches by itself (`vite-plugins.ts`). */
declare const __PDF_PARTS__: string;
