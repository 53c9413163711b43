import styles from "./brand.module.css";

/** The mark (two links of a chain) with the name. */
export function Brand({ onlyMark }: { onlyMark?: boolean }) {
  return (
    <span className={styles.brand}>
      <svg viewBox="0 0 32 32" width="28" height="28" fill="none" aria-hidden="true">
        <rect className={styles.tile} width="32" height="32" rx="7" />
        <g strokeWidth="3.2" strokeLinecap="round">
          <path className={styles.front} d="M17.500 10h4a6 6 0 0 1 0 12h-2.200" />
          <path className={styles.behind} d="M14.500 22h-4a6 6 0 0 1 0-12h2.200" />
          <path className={styles.front} d="M12 16h8" />
        </g>
      </svg>
      <span className={onlyMark ? styles.hiddenName : styles.name}>Schakel</span>
    </span>
  );
}
