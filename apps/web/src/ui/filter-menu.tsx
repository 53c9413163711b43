import { useMessages } from "../i18n/messages.ts";
import { cx } from "./cx.ts";
import { Icon } from "./icon/icon.tsx";
import { MenuButton } from "./menu-items.tsx";
import { PopoverMenu } from "./popover-menu.tsx";
import styles from "./filter-menu.module.css";
import { uiMessages } from "./messages.ts";

type FilterMenuProps = {
  /** What is filtered on («Vorm»). */
  label: string;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
  options: readonly { readonly value: string; readonly label: string }[];
};

/** A filter with a few dozen choices: a chip that says what is chosen and opens the list. */
export function FilterMenu({ label, value, onChange, options }: FilterMenuProps) {
  const m = useMessages(uiMessages);
  const chosen = options.find((option) => option.value === value)?.label ?? value;
  return (
    <PopoverMenu
      align="start"
      triggerClass={cx(styles.chip, value !== undefined && styles.on)}
      trigger={
        <>
          {value === undefined ? label : `${label}: ${chosen}`}
          <Icon name="chevron-down" size={16} />
        </>
      }
    >
      <div role="group" aria-label={label} className={styles.options}>
        {[{ value: undefined, label: m.all }, ...options].map((option) => (
          <MenuButton
            key={option.value ?? ""}
            aria-pressed={option.value === value}
            end={option.value === value ? <Icon name="check" size={16} /> : undefined}
            onClick={() => onChange(option.value)}
          >
            {option.label}
          </MenuButton>
        ))}
      </div>
    </PopoverMenu>
  );
}
