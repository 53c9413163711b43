import { Navigate } from "@tanstack/react-router";
import { useSession } from "../accounts/index.ts";
import { sectionsFor } from "./sections.ts";

/** Goes to the first part that the role has. */
export function AdministrationHome() {
  const [first] = sectionsFor(useSession().permissions);
  return first ? <Navigate to={first.to} replace /> : null;
}
