import { lazy, Suspense } from "react";
import { useMessages } from "../../../i18n/messages.ts";
import { ownAccountMessages } from "./messages.ts";
import styles from "./own-account.module.css";

const QrCode = lazy(async () => ({ default: (await import("./qr-code.tsx")).QrCode }));

/** The secret for a code app, three ways: to scan, to open on this device, to type over. */
export function CodeSecretShown({ secret, uri }: { secret: string; uri: string }) {
  const m = useMessages(ownAccountMessages).codeApp;
  return (
    <div className={styles.secret}>
      <Suspense fallback={<div className={styles.qr} />}>
        <QrCode text={uri} label={m.qr} />
      </Suspense>
      <div className={styles.secretWords}>
        <p>
          <strong>{m.scan}</strong>
        </p>
        <p className={styles.quiet}>{m.scanHint}</p>
        <a href={uri}>{m.openApp}</a>
        <p className={styles.quiet}>{m.typeOver}</p>
        <code data-private="">{secret.replaceAll(/(.{4})(?=.)/g, "$1 ")}</code>
      </div>
    </div>
  );
}
