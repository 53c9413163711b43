import type { CaseSummary } from "./case-api.ts";

const most = 10;

/** Cases by their code name or number, as people say them on the phone: «zilveren reiger», «00012». */
export function findByHandle(cases: readonly CaseSummary[], typed: string): readonly CaseSummary[] {
  const wanted = fold(typed);
  if (wanted.length < 2) return [];
  return cases
    .filter(
      ({ pseudonym, number }) => fold(pseudonym).includes(wanted) || fold(number).includes(wanted),
    )
    .slice(0, most);
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}
