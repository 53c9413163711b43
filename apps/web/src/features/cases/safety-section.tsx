import { useParams } from "@tanstack/react-router";
import { useCase } from "./queries.ts";
import { SafetyFileCard } from "./safety-file-card.tsx";
import { ShelterAddresses } from "./shelter-addresses.tsx";

/** Safety of the client: the file with its owner, and the secret address for who is on its list. */
export function SafetySection() {
  const { caseId } = useParams({ from: "/work/casussen/$caseId" });
  const { body: file } = useCase(caseId);
  return (
    <>
      <SafetyFileCard file={file} />
      <ShelterAddresses file={file} />
    </>
  );
}
