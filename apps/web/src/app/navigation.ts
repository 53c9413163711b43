import type { appMessages } from "./messages.ts";
import type { IconName } from "../ui/icon/icon-paths.ts";

type NavWord = keyof (typeof appMessages)["nl"]["nav"];
type NewWord = "newSignal" | "newBreach";

/** One screen in the menu: by work, not by system part. */
export type NavItem = {
  readonly to:
    | "/vandaag"
    | "/signalen"
    | "/casussen"
    | "/afspraken"
    | "/nood"
    | "/partners"
    | "/privacy"
    | "/beheer";
  readonly word: NavWord;
  readonly icon: IconName;
  /** Second key after `g`. */
  readonly key: string;
  /** One of these permissions shows the item; none means everybody. */
  readonly anyOf: readonly string[];
};

/** The menu, in the order of the working day. A new screen gets a line here. */
const navItems: readonly NavItem[] = [
  { to: "/vandaag", word: "today", icon: "today", key: "v", anyOf: [] },
  {
    to: "/signalen",
    word: "signals",
    icon: "signal",
    key: "s",
    anyOf: ["signal.report", "signal.triage"],
  },
  { to: "/casussen", word: "cases", icon: "case", key: "c", anyOf: ["case.read"] },
  {
    to: "/afspraken",
    word: "agreements",
    icon: "share",
    key: "a",
    anyOf: ["agreement.read"],
  },
  {
    to: "/nood",
    word: "emergency",
    icon: "key",
    key: "n",
    anyOf: ["emergency.use", "emergency.review"],
  },
  { to: "/partners", word: "partners", icon: "partners", key: "p", anyOf: [] },
  {
    to: "/privacy",
    word: "privacy",
    icon: "lock",
    key: "y",
    anyOf: ["rights.register", "retention.manage", "erasure.approve", "breach.manage"],
  },
  {
    to: "/beheer",
    word: "administration",
    icon: "administration",
    key: "b",
    anyOf: ["account.manage", "registration.decide", "pack.read", "audit.read"],
  },
];

/** Something that can be started from everywhere with `n`. */
export type NewItem = {
  readonly to: "/signalen/nieuw" | "/privacy/datalekken/melden";
  readonly word: NewWord;
  readonly icon: IconName;
  readonly anyOf: readonly string[];
};

const newItems: readonly NewItem[] = [
  { to: "/signalen/nieuw", word: "newSignal", icon: "signal", anyOf: ["signal.report"] },
  {
    to: "/privacy/datalekken/melden",
    word: "newBreach",
    icon: "warning",
    anyOf: ["breach.report"],
  },
];

function isFor(anyOf: readonly string[], permissions: readonly string[]): boolean {
  return anyOf.length === 0 || anyOf.some((permission) => permissions.includes(permission));
}

/** The screens in the menu of somebody with these permissions. */
export function navItemsFor(permissions: readonly string[]): readonly NavItem[] {
  return navItems.filter((item) => isFor(item.anyOf, permissions));
}

/** What somebody with these permissions can start. */
export function newItemsFor(permissions: readonly string[]): readonly NewItem[] {
  return newItems.filter((item) => isFor(item.anyOf, permissions));
}
