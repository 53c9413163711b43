import { useMessages } from "../../../i18n/messages.ts";
import { Checkbox } from "../../../ui/checkbox.tsx";
import { Fieldset } from "../../../ui/fieldset.tsx";
import { Select } from "../../../ui/select.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { useSession } from "../session.ts";
import { ownAccountMessages } from "./messages.ts";
import styles from "./own-account.module.css";
import { lifeDays, withPermission, type TokenDraft } from "./token-draft.ts";
import { usePermissionLabel } from "./use-permission-label.ts";

type TokenFieldsProps = { draft: TokenDraft; onChange: (draft: TokenDraft) => void };

/** Name, purpose, life and permissions of a new token; only what the own role has. */
export function TokenFields({ draft, onChange }: TokenFieldsProps) {
  const m = useMessages(ownAccountMessages).newToken;
  const session = useSession();
  const labelOf = usePermissionLabel();
  const change = (part: Partial<TokenDraft>) => onChange({ ...draft, ...part });
  return (
    <>
      <TextField
        name="label"
        label={m.label}
        hint={m.labelHint}
        autoComplete="off"
        maxLength={80}
        value={draft.label}
        onChange={(label) => change({ label })}
        width="full"
      />
      <div className={styles.fields}>
        <Select
          name="purpose"
          label={m.purpose}
          value={draft.purpose}
          onChange={(purpose) => change({ purpose })}
          options={session.purposes.map(({ id, label }) => ({ value: id, label }))}
          width="full"
        />
        <Select
          name="daysValid"
          label={m.days}
          value={draft.days}
          onChange={(days) => change({ days })}
          options={lifeDays.map((days) => ({ value: days, label: m.life[days] }))}
          width="full"
        />
      </div>
      <Fieldset name="permissions" legend={m.permissions} hint={m.permissionsHint} kind="choices">
        <div className={styles.permissions}>
          {session.permissions.toSorted().map((permission) => (
            <Checkbox
              key={permission}
              label={labelOf(permission)}
              hint={permission}
              checked={draft.permissions.includes(permission)}
              onChange={(isIn) =>
                change({ permissions: withPermission(draft.permissions, permission, isIn) })
              }
            />
          ))}
        </div>
      </Fieldset>
    </>
  );
}
