import { Navigate } from "@tanstack/react-router";
import { useSession } from "../accounts/index.ts";
import { privacySectionsFor } from "./privacy-sections.ts";

/** Opens the first part that the role has; who has none can still report a breach. */
export function PrivacyHome() {
  const { permissions } = useSession();
  const [first] = privacySectionsFor(permissions);
  return <Navigate to={first?.to ?? "/privacy/datalekken/melden"} replace />;
}
