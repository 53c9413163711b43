import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { layerOrder, pdfParts, pdfPartsPath, precompress } from "./vite-plugins.ts";

const server = "http://localhost:8080";

/** Browsers that know `light-dark()`, `<dialog>` and `popover`: spring 2024 and newer. */
const browsers = ["chrome123", "edge123", "firefox128", "safari17.5"];

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), layerOrder(), pdfParts(), precompress()],
  define: { PDF_PARTS: JSON.stringify(pdfPartsPath) },
  server: { port: 5173, proxy: { "/api": server } },
  preview: { port: 4173, proxy: { "/api": server } },
  build: {
    outDir: "dist",
    target: browsers,
    cssTarget: browsers,
    manifest: true,
    // The content security policy allows our own files only: nothing is inlined as data.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
