import { useParams } from "@tanstack/react-router";
import { ConsentsSection, Objections } from "../agreements/index.ts";
import {
  ClientCard,
  InvolvementsCard,
  SafeContactCard,
  ToldCard,
  useCase,
} from "../cases/index.ts";

/** Who the client is, how contact is safe, and what the client agreed to. */
export function ClientSection() {
  const { caseId } = useParams({ from: "/work/casussen/$caseId" });
  const { body: file, etag } = useCase(caseId);
  return (
    <>
      <ClientCard file={file} etag={etag} />
      <SafeContactCard file={file} />
      <ConsentsSection file={file} />
      <Objections file={file} />
      <ToldCard file={file} />
      <InvolvementsCard file={file} />
    </>
  );
}
