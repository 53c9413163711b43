import { Outlet } from "@tanstack/react-router";
import { PublicFrame } from "./public-frame.tsx";

/** The public pages in their frame. */
export function PublicShell() {
  return (
    <PublicFrame>
      <Outlet />
    </PublicFrame>
  );
}
