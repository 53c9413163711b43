import styles from "./kbd.module.css";

/** Shows a key or a sequence: `keys="g v"` becomes two keys. */
export function Kbd({ keys }: { keys: string }) {
  return (
    <span className={styles.group}>
      {keys.split(" ").map((key) => (
        <kbd key={key} className={styles.kbd}>
          {key}
        </kbd>
      ))}
    </span>
  );
}
