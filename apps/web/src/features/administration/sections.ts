/** A part of the administration, for who may use it. */
export type Section = {
  readonly to:
    | "/beheer/accounts"
    | "/beheer/inlogdiensten"
    | "/beheer/aanvragen"
    | "/beheer/inhoud"
    | "/beheer/logboek"
    | "/beheer/toezicht"
    | "/beheer/controle";
  readonly word: "accounts" | "providers" | "requests" | "content" | "log" | "oversight" | "check";
  readonly permission: string;
};

const sections: readonly Section[] = [
  { to: "/beheer/accounts", word: "accounts", permission: "account.manage" },
  { to: "/beheer/inlogdiensten", word: "providers", permission: "account.manage" },
  { to: "/beheer/aanvragen", word: "requests", permission: "registration.decide" },
  { to: "/beheer/inhoud", word: "content", permission: "pack.read" },
  { to: "/beheer/logboek", word: "log", permission: "audit.read" },
  { to: "/beheer/toezicht", word: "oversight", permission: "oversight.handle" },
  { to: "/beheer/controle", word: "check", permission: "log.witness" },
];

/** The parts that somebody with these permissions sees. */
export function sectionsFor(permissions: readonly string[]): readonly Section[] {
  return sections.filter((section) => permissions.includes(section.permission));
}
