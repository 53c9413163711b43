import { Children, type ReactNode } from "react";

/** Short facts in one running line with a dot between; what is null or false is left out. */
export function Facts({ children }: { children: ReactNode }) {
  const facts = Children.toArray(children);
  return <span>{facts.flatMap((fact, place) => (place === 0 ? [fact] : [" · ", fact]))}</span>;
}
