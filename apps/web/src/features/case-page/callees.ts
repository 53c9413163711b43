import type { CaseDetail } from "../cases/index.ts";

/** Somebody to call in a case. */
export type Callee = {
  readonly id: string;
  readonly name: string;
  /** Who or what it is, below the name. */
  readonly part: string;
  readonly phone: string;
};

type Phone = { readonly id: string; readonly phone: string | null };
type Reader = { readonly accountId: string; readonly organisationId: string };

/** The coordinator first, then the partners that take part now; without oneself. */
export function callees(file: CaseDetail, phones: readonly Phone[], reader: Reader): Callee[] {
  const { coordinator } = file;
  const first: Callee[] =
    coordinator.phone !== null && coordinator.accountId !== reader.accountId
      ? [
          {
            id: coordinator.membershipId,
            name: coordinator.name,
            part: coordinator.organisationName,
            phone: coordinator.phone,
          },
        ]
      : [];
  const partners = file.participants.flatMap((participant): Callee[] => {
    const phone = phones.find((each) => each.id === participant.organisationId)?.phone ?? null;
    const isOwn = participant.organisationId === reader.organisationId;
    if (phone === null || isOwn || participant.until !== null) return [];
    return [
      { id: participant.id, name: participant.organisationName, part: participant.part, phone },
    ];
  });
  return [...first, ...partners];
}
