import { useMessages } from "../../i18n/messages.ts";
import type { FieldProps } from "../../ui/field.tsx";
import { ComboField } from "./combo-field.tsx";
import type { ComboOption } from "./find-options.ts";
import { regionMessages } from "./messages.ts";
import { useMunicipalities, type Municipality } from "./municipalities.ts";

type MunicipalityFieldProps = Omit<FieldProps, "label"> & {
  label?: string;
  /** Code of the chosen municipality (`GM0599`), or null. */
  value: string | null;
  onChange: (code: string | null) => void;
  /** Region whose municipalities are suggested first. */
  ownRegion?: string | undefined;
};

/** A municipality of the whole country by its first letters; those of the own region come first. */
export function MunicipalityField({ label, ownRegion, ...field }: MunicipalityFieldProps) {
  const m = useMessages(regionMessages).municipality;
  const { items, error } = useMunicipalities();
  return (
    <ComboField
      {...field}
      label={label ?? m.label}
      hint={error ? m.failed : (field.hint ?? m.hint)}
      options={optionsOf(items, ownRegion)}
    />
  );
}

function optionsOf(items: readonly Municipality[], ownRegion: string | undefined): ComboOption[] {
  const own = items.filter((item) => item.region !== null && item.region === ownRegion);
  const rest = items.filter((item) => !own.includes(item));
  return [...own, ...rest].map((item) => ({
    value: item.code,
    label: item.name,
    detail: item.province,
    alsoCalled: everydayNames[item.code] ?? [],
  }));
}

/** What people call a municipality whose official name is another one. */
const everydayNames: Readonly<Record<string, readonly string[]>> = {
  GM0518: ["Den Haag"],
  GM0796: ["Den Bosch"],
};
