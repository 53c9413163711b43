import { useSession } from "../accounts/index.ts";

/** Names a draft of this person in this role: another role of the same account starts empty. */
export function useDraftKey(...about: readonly string[]): string {
  const { account, organisation, role } = useSession();
  return [account.id, organisation.id, role, ...about].join("/");
}
