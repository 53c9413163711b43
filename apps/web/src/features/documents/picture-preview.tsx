import { useEffect, useRef } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { documentMessages } from "./document-messages.ts";
import styles from "./documents.module.css";

type PicturePreviewProps = { content: Blob; title: string; onBroken: () => void };

/** Canvases have a size limit, and nobody sees more on a screen. */
const mostPixels = 4_000;

/** Draws a picture as it was taken, turned upright. */
export function PicturePreview({ content, title, onBroken }: PicturePreviewProps) {
  const m = useMessages(documentMessages).preview;
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let isGone = false;
    const draw = async () => {
      const bitmap = await createImageBitmap(content);
      const scale = Math.min(1, mostPixels / Math.max(bitmap.width, bitmap.height));
      const target = canvas.current;
      if (!isGone && target) {
        target.width = Math.round(bitmap.width * scale);
        target.height = Math.round(bitmap.height * scale);
        target.getContext("2d")?.drawImage(bitmap, 0, 0, target.width, target.height);
        target.dataset["drawn"] = "";
      }
      bitmap.close();
    };
    draw().catch(() => {
      if (!isGone) onBroken();
    });
    return () => {
      isGone = true;
    };
  }, [content, onBroken]);
  return (
    <div className={styles.picture} data-private="">
      <canvas ref={canvas} role="img" aria-label={m.picture(title)} />
    </div>
  );
}
