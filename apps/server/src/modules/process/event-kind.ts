import type { Compartment, Track } from "@schakel/contract";
import type { CodeItem } from "../regions/index.ts";

/** A step that can be recorded, as the packs describe it. */
export type EventKind = {
  readonly kind: string;
  readonly track: Track;
  readonly compartment: Compartment;
  readonly label: { readonly nl: string; readonly en: string };
  readonly startsTerm: string | null;
  readonly endsTerm: { readonly family: string; readonly because: string } | null;
};

type Attributes = {
  track: Track;
  compartment: Compartment;
  startsTerm?: string;
  endsTerm?: { family: string; because: string };
};

/** Reads a step from its item in the list «track-event»; the pack's schema has checked its shape. */
export function eventKindOf(item: CodeItem): EventKind {
  const attributes = item.attributes as Attributes;
  return {
    kind: item.code,
    track: attributes.track,
    compartment: attributes.compartment,
    label: item.label,
    startsTerm: attributes.startsTerm ?? null,
    endsTerm: attributes.endsTerm ?? null,
  };
}
