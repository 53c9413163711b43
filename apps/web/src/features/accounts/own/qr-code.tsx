import { useMemo } from "react";
import styles from "./own-account.module.css";
import { qrPathOf } from "./qr-path.ts";

/** A QR code, dark on light in every theme: readers need that. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, path } = useMemo(() => qrPathOf(text), [text]);
  return (
    <svg
      className={styles.qr}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      data-private=""
    >
      <path className={styles.qrLight} d={`M0 0H${size}V${size}H0z`} />
      <path className={styles.qrDark} d={path} />
    </svg>
  );
}
