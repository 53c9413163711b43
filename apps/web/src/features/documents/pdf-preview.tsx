import { getDocument, GlobalWorkerOptions } from "pdfjs-dist/legacy/build/pdf.mjs";
// Vite gives the address of the file in the build.
// eslint-disable-next-line import/default
import workerUrl from "pdfjs-dist/legacy/build/pdf.worker.min.mjs?url";
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import { useEffect, useRef, useState } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { Progress } from "../../ui/progress.tsx";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import { documentMessages } from "./document-messages.ts";
import styles from "./documents.module.css";

GlobalWorkerOptions.workerSrc = workerUrl;

/** Pages drawn at once; a longer file is downloaded. */
const mostPages = 100;
const zooms = [0.75, 1, 1.5, 2] as const;

type PdfPreviewProps = { content: Blob; onBroken: () => void };

/**
 * Draws the pages of a PDF with pdf.js: a worker of our own site, no WebAssembly, no code from text,
 * no scripts, forms or links of the file. The text of each page is there for screen readers.
 */
export function PdfPreview({ content, onBroken }: PdfPreviewProps) {
  const m = useMessages(documentMessages).preview;
  const [file, setFile] = useState<PDFDocumentProxy>();
  const [zoom, setZoom] = useState(1);
  useEffect(() => {
    const opening = open(content);
    let isGone = false;
    opening.then(
      (task) =>
        task.promise.then(
          (opened) => (isGone ? undefined : setFile(opened)),
          () => (isGone ? undefined : onBroken()),
        ),
      onBroken,
    );
    return () => {
      isGone = true;
      void opening.then((task) => task.destroy());
    };
  }, [content, onBroken]);
  if (!file) return <Progress label={m.loading} />;
  const shown = Math.min(file.numPages, mostPages);
  return (
    <>
      <div className={styles.zoom}>
        <Button size="sm" onClick={() => setZoom(Math.max(0, zoom - 1))}>
          {m.smaller}
        </Button>
        <Button size="sm" onClick={() => setZoom(Math.min(zooms.length - 1, zoom + 1))}>
          {m.larger}
        </Button>
      </div>
      {/* A part that scrolls must be reachable with the keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.pages} role="region" aria-label={m.pages} tabIndex={0}>
        {Array.from({ length: shown }, (_, index) => (
          <Page key={index + 1} file={file} number={index + 1} scale={zooms[zoom] ?? 1} />
        ))}
        {shown < file.numPages ? <p>{m.tooLong(shown, file.numPages)}</p> : null}
      </div>
    </>
  );
}

async function open(content: Blob) {
  return getDocument({
    data: new Uint8Array(await content.arrayBuffer()),
    useWasm: false,
    enableXfa: false,
    stopAtErrors: false,
    cMapUrl: PDF_PARTS,
    standardFontDataUrl: PDF_PARTS,
    wasmUrl: PDF_PARTS,
  });
}

type PageProps = { file: PDFDocumentProxy; number: number; scale: number };

/** One page, drawn once it comes near the screen. */
function Page({ file, number, scale }: PageProps) {
  const m = useMessages(documentMessages).preview;
  const place = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [text, setText] = useState<string>();
  const [isNear, setNear] = useState(number <= 2);
  useEffect(() => {
    const box = place.current;
    if (!box) return undefined;
    const near = new IntersectionObserver(
      ([entry]) => (entry?.isIntersecting ? setNear(true) : undefined),
      { rootMargin: "600px" },
    );
    near.observe(box);
    return () => near.disconnect();
  }, []);
  useEffect(() => {
    const target = canvas.current;
    if (!isNear || !target) return undefined;
    const drawing = draw(file, number, scale, target);
    void drawing.text.then(setText, () => setText(""));
    return drawing.stop;
  }, [file, number, scale, isNear]);
  return (
    <div ref={place} className={styles.page} data-private="">
      <canvas ref={canvas} aria-hidden="true" />
      <VisuallyHidden>
        {m.page(number, file.numPages)}. {text === "" ? m.noText : text}
      </VisuallyHidden>
    </div>
  );
}

/** Draws a page sharp for this screen; comes back with its text and the way to stop. */
function draw(file: PDFDocumentProxy, number: number, scale: number, canvas: HTMLCanvasElement) {
  let stop = () => {};
  let isGone = false;
  const work = async (): Promise<string> => {
    const page = await file.getPage(number);
    if (isGone) return "";
    const sharp = Math.min(2, globalThis.devicePixelRatio || 1);
    const viewport = page.getViewport({ scale: scale * 1.3 * sharp });
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    canvas.style.inlineSize = `${Math.floor(viewport.width / sharp)}px`;
    const task = page.render({ canvas, viewport });
    stop = () => task.cancel();
    await task.promise;
    canvas.dataset["drawn"] = "";
    return textOf(page);
  };
  return {
    text: work(),
    stop: () => {
      isGone = true;
      stop();
    },
  };
}

async function textOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  return items
    .map((item) => ("str" in item ? item.str : ""))
    .join(" ")
    .trim();
}
