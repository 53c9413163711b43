import { useMessages } from "../../../i18n/messages.ts";
import { permissionMessages } from "./permission-messages.ts";

/** Gives a permission in words, or its code when it has none yet. */
export function usePermissionLabel(): (permission: string) => string {
  const labels: Readonly<Record<string, string>> = useMessages(permissionMessages);
  return (permission) => labels[permission] ?? permission;
}
