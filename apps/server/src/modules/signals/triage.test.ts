import { describe, expect, test } from "vitest";
import { openWorld } from "../../../test/world.ts";
import { listCodeListsOfKind } from "../regions/index.ts";
import { dimensions, isPositive } from "./sign-dimensions.ts";
import { pictureOfSigns } from "./sign-dimensions-picture.ts";

const world = await openWorld();
const { reporter, desk, colleague, stranger } = world.persons;

const report = {
  kind: "possible-victim",
  urgency: "within-a-week",
  municipalityCode: "GM0599",
  form: "labour",
  isMinor: false,
  signListId: "ilo-ec-adult-labour",
  signIds: ["deceived-job", "deceived-conditions", "wages-withheld"],
  facts: "Hij werkt zeven dagen en krijgt geen loon.",
  victimKnows: "yes",
  victimAgrees: "yes",
};

async function send(changes: object = {}): Promise<string> {
  const sent = await reporter.api("POST", "/signals", { ...report, ...changes });
  expect(sent.status, JSON.stringify(sent.body)).toBe(201);
  return sent.body.id;
}

const read = async (signalId: string, by = desk) =>
  (await by.api("GET", `/signals/${signalId}`)).body;

describe("the evidence in triage", () => {
  test("puts the ticked signs in order by dimension, with weights and what is missing", async () => {
    const seen = await read(await send());
    expect(seen.dimensions).toMatchObject([
      { id: "deceptive-recruitment", strong: 1, medium: 1, weak: 0, shown: true, missing: [] },
      {
        id: "coercion-at-destination",
        shown: false,
        medium: 1,
        missing: [
          { strong: 1, medium: 0, weak: 0 },
          { strong: 0, medium: 2, weak: 0 },
          { strong: 0, medium: 1, weak: 1 },
        ],
      },
    ]);
    expect(seen.missing).toContain("Uitbuiting");
    expect(seen.missing).not.toContain("Werving met misleiding");
  });

  test("reads dimensions together, and says which part is still without enough signs", async () => {
    const seen = await read(await send());
    expect(seen.combinations).toMatchObject([
      { id: "exploitation", label: "Uitbuiting", complete: false },
      {
        id: "deception-with-exploitation",
        complete: false,
        parts: [
          { anyOf: ["Werving met misleiding"], enough: true, needed: true },
          { anyOf: ["Uitbuiting"], enough: false, needed: true },
        ],
      },
      { id: "recruitment-exploitation-coercion", complete: false },
    ]);
  });

  test("needs no means for a minor, and asks for the age when nobody told it", async () => {
    const minor = await read(await send({ isMinor: true }));
    expect(minor.combinations[1].parts[0]).toMatchObject({ needed: false });
    expect(minor.evidenceNotes.join(" ")).toContain("Palermo Protocol");
    expect(minor.evidenceNotes.join(" ")).toContain("gemaakt voor volwassenen");
    const unknown = await read(await send({ isMinor: undefined }));
    expect(unknown.evidenceNotes.join(" ")).toContain("Vraag ernaar");
  });

  test("tells the desk what changes nothing, whatever the client says [R202 R203 R204 R205]", async () => {
    const seen = await read(await send());
    expect(seen.withoutWeight).toEqual([
      "dat iemand zich geen slachtoffer voelt",
      "dat iemand eerder in de branche werkte",
      "dat iemand wist welk werk het zou zijn",
      "dat iemand vanaf 18 jaar vrijwillig werkte of wil blijven",
    ]);
    const unticked = await read(await send({ signListId: undefined, signIds: [] }));
    expect(unticked.withoutWeight).toEqual(seen.withoutWeight);
    const advice = await read(await send({ kind: "advice" }));
    expect(advice.withoutWeight).toEqual([]);
  });

  test("holds no verdict and no score, only counts of signs", async () => {
    const seen = await read(await send());
    const { dimensions: found, combinations } = seen;
    const words = JSON.stringify({ found, combinations }).toLowerCase();
    for (const word of ["victim", "slachtoffer", "score", "risk", "percent"]) {
      expect(words).not.toContain(word);
    }
  });

  test("names whom to consult, by form, age and danger", async () => {
    const seen = await read(await send({ isMinor: true, urgency: "acute" }));
    const types = seen.consult.map((each: { organisationType: string }) => each.organisationType);
    expect(types).toEqual([
      "police",
      "care-coordination",
      "child-protection-desk",
      "labour-inspectorate",
      "registration-centre",
    ]);
    expect(seen.consult[0].why).toContain("112");
  });

  test("counts without weights for a list that has none", async () => {
    const seen = await read(
      await send({ form: "sexual", signListId: "signs-sexual", signIds: ["tired", "withdrawn"] }),
    );
    expect(seen).toMatchObject({ combinations: [], missing: [] });
    expect(seen.dimensions).toHaveLength(2);
    expect(seen.evidenceNote).toContain("weegt de signalen niet");
  });

  test("the reporter sees the own ticks, and nothing that is meant for the desk", async () => {
    const own = await read(await send(), reporter);
    expect(own.dimensions).toHaveLength(2);
    expect(own).toMatchObject({
      combinations: [],
      evidenceNotes: [],
      missing: [],
      withoutWeight: [],
      consult: [],
      takenBy: null,
      mayBeTold: "",
      mayBeToldAfter: [],
    });
  });
});

test("the rule in the pack is the rule in the code", async () => {
  const lists = await world.as(desk, async (tx, _actor, platform) =>
    listCodeListsOfKind(tx, "sign-lists", platform.clock.today()),
  );
  const profile = lists.find(({ id }) => id === "ilo-ec-adult-labour");
  const attributes = profile?.attributes as {
    dimensions: { id: string }[];
    positiveWhen: Partial<Record<"strong" | "medium" | "weak", number>>[];
    combinations: { id: string; needs: string[][] }[];
  };
  expect(attributes.dimensions.map(({ id }) => id)).toEqual([...dimensions]);
  const none = { strong: 0, medium: 0, weak: 0 };
  for (const strong of [0, 1, 2, 3])
    for (const medium of [0, 1, 2, 3])
      for (const weak of [0, 1, 2, 3]) {
        const byPack = attributes.positiveWhen.some((way) => {
          const wanted = { ...none, ...way };
          return strong >= wanted.strong && medium >= wanted.medium && weak >= wanted.weak;
        });
        // One strong sign and another strong one is «one strong and one other» for the pack too.
        expect(isPositive({ strong, medium, weak })).toBe(byPack);
      }
  const { combinations } = pictureOfSigns({ id: "x", version: "1" }, [], "adult");
  expect(
    combinations.map(({ id, parts }) => ({ id, needs: parts.map((part) => part.anyOf) })),
  ).toEqual(attributes.combinations.map(({ id, needs }) => ({ id, needs })));
});

describe("who has a signal in hand", () => {
  test("is shown to colleagues, with the moment", async () => {
    const signalId = await send();
    // Sent a minute ago, so that the order of the two moments does not hang on milliseconds.
    await world.sql(
      "update signals.signals set sent_at = sent_at - interval '1 minute' where id = $1",
      [signalId],
    );
    const { takenBy, sentAt } = await read(signalId);
    expect(takenBy).toBeNull();
    const taken = await desk.api("POST", `/signals/${signalId}/triage`, undefined, {
      "if-match": '"1"',
    });
    expect(taken.status, JSON.stringify(taken.body)).toBe(200);
    const { at, ...mine } = (await read(signalId)).takenBy;
    expect(mine).toEqual({ name: "Persoon desk", isMe: true });
    expect(at > sentAt).toBe(true);
    expect(at <= world.platform.clock.now()).toBe(true);
    const forColleague = await read(signalId, colleague);
    expect(forColleague.takenBy).toEqual({ name: "Persoon desk", at, isMe: false });
    expect(forColleague.allowedActions).toEqual([]);
    const takers = async (by: typeof desk, view: string) => {
      const { body } = await by.api("GET", `/signals?view=${view}&status=in-triage`);
      return body.items.map((item: { takenByName: string | null }) => item.takenByName);
    };
    expect(await takers(colleague, "inbox")).toEqual(["Persoon desk"]);
    expect(await takers(reporter, "mine")).toEqual([null]);
  });
});

describe("what the reporter may be told", () => {
  test("is known for every decision before it is taken", async () => {
    const seen = await read(await send());
    expect(seen.mayBeTold).toContain("ontvangen");
    const decisions = seen.mayBeToldAfter.map((each: { decision: string }) => each.decision);
    expect(decisions.sort()).toEqual(
      ["advice-given", "case-opened", "closed", "linked", "referred"].sort(),
    );
    const referred = seen.mayBeToldAfter.find(
      (each: { decision: string }) => each.decision === "referred",
    );
    expect(referred.text).toContain("naar welke organisatie");
    const english = await desk.api("GET", `/signals/${seen.id}`, undefined, {
      "accept-language": "en",
    });
    expect(english.body.mayBeToldAfter[0].text).toMatch(/^You may/);
  });
});

describe("sign lists", () => {
  test("name issuer, source and how to read them, in Dutch and in English [R353 R635]", async () => {
    const of = async (language: string) => {
      const answer = await reporter.api("GET", "/sign-lists?form=sexual", undefined, {
        "accept-language": language,
      });
      return answer.body.items[0];
    };
    const dutch = await of("nl");
    expect(dutch).toMatchObject({
      issuer: "Schakel, naar Zorg- en Veiligheidshuis Zeeland en maakhetzichtbaar.nl",
      source: "Signalen van seksuele uitbuiting, Zorg- en Veiligheidshuis Zeeland",
      version: "2026-11",
    });
    expect(dutch.rules).toHaveLength(5);
    expect(dutch.rules[0]).toBe("Een lijst helpt om te kijken. Ze bewijst niets.");
    const english = await of("en");
    expect(english.issuer).toMatch(/^Schakel, after/);
    expect(english.source).toMatch(/^Signs of sexual exploitation/);
    expect(english.rules[0]).toBe("A list helps to look. It proves nothing.");
  });
});

describe("a report that is being written", () => {
  test("is read back by who writes it, and by nobody else", async () => {
    const started = await reporter.api("POST", "/signal-drafts", {
      step: 2,
      answers: { facts: "Half af" },
    });
    const path = `/signal-drafts/${started.body.id}`;
    const mine = await reporter.api("GET", path);
    expect(mine.body).toMatchObject({ step: 2, answers: { facts: "Half af" }, version: 1 });
    expect(mine.headers["etag"]).toBe('"1"');
    const saved = await reporter.api(
      "PUT",
      path,
      { step: 3, answers: { facts: "Meer" } },
      { "if-match": mine.headers["etag"] as string },
    );
    expect(saved.status).toBe(200);
    expect((await reporter.api("GET", path)).body).toMatchObject({ step: 3, version: 2 });
    const foreign = await stranger.api("GET", path);
    const none = await stranger.api("GET", "/signal-drafts/01a201c0-0000-7000-8000-000000000000");
    expect(foreign.status).toBe(404);
    expect({ ...foreign.body, instance: "" }).toEqual({ ...none.body, instance: "" });
  });
});
