import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { readProblem } from "../api/problem.ts";
import { fieldNameOf, formErrorsOf } from "./form-errors.ts";
import { Form } from "./form.tsx";
import { RadioGroup } from "./radio-group.tsx";
import { TextField } from "./text-field.tsx";

async function problemOf(status: number, body: unknown, type = "application/problem+json") {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return readProblem(new Response(text, { status, headers: { "content-type": type } }));
}

const nothing = () => undefined;

describe("what the server refuses stands beside the field that it names", () => {
  test.each([
    ["#/persons/0/birthDay", "persons/0/birthDay"],
    ["/name", "name"],
    ["#/a~1b/c~0d", "a/b/c~d"],
    ["#", ""],
    ["", ""],
  ])("pointer «%s» is field «%s»", (pointer, name) => {
    expect(fieldNameOf(pointer)).toBe(name);
  });

  test("the error is linked to its field, and the summary leads to it", async () => {
    const problem = await problemOf(400, {
      title: "Niet alles is goed ingevuld.",
      status: 400,
      detail: "Verbeter de genoemde velden.",
      code: "invalid-input",
      errors: [{ in: "body", pointer: "#/person/name", code: "required", detail: "Vul dit in." }],
    });
    const html = renderToStaticMarkup(
      <Form errors={formErrorsOf(problem)} onSubmit={nothing}>
        <TextField name="person/name" label="Naam" value="" onChange={nothing} />
        <TextField name="person/city" label="Plaats" value="" onChange={nothing} />
      </Form>,
    );
    const [, id] = /<input[^>]* id="([^"]+)"[^>]*name="person\/name"/.exec(html) ?? [];
    expect(id).toBeDefined();
    expect(html).toContain(`href="#${id}"`);
    expect(html).toContain(`aria-describedby="${id}-error"`);
    expect(html.match(/aria-invalid="true"/g)).toHaveLength(1);
    expect(html).toContain("Verbeter 1 punt en verstuur opnieuw");
  });

  test("a refusal of the whole form is told on top, with what to do", async () => {
    const problem = await problemOf(409, {
      title: "De casus is gesloten.",
      detail: "Heropen de casus eerst.",
      code: "case-closed",
    });
    expect(formErrorsOf(problem)).toEqual([
      { name: "", message: "De casus is gesloten. Heropen de casus eerst." },
    ]);
  });

  test("a group of choices carries its own error", () => {
    const html = renderToStaticMarkup(
      <Form
        errors={[{ name: "urgency", message: "Kies een van de mogelijkheden." }]}
        onSubmit={nothing}
      >
        <RadioGroup
          name="urgency"
          legend="Hoe snel?"
          value={null}
          onChange={nothing}
          choices={[{ value: "today", label: "Vandaag" }]}
        />
      </Form>,
    );
    expect(html).toMatch(/<fieldset[^>]*aria-describedby="[^"]*urgency-error"/);
    expect(html).not.toContain("checked");
  });
});

describe("an answer that is no problem document is still told well", () => {
  test("the page of a proxy", async () => {
    const problem = await problemOf(503, "<html>Bad gateway</html>", "text/html");
    expect([problem.kind, problem.title]).toEqual(["busy", ""]);
  });

  test("half a document", async () => {
    expect((await problemOf(500, '{"title": "Er g')).kind).toBe("fault");
  });

  test("the reference for the helpdesk is the last part of the instance", async () => {
    const problem = await problemOf(500, { instance: "/requests/7f3a-91c2" });
    expect(problem.reference).toBe("7f3a-91c2");
  });

  test("what may not be known and what does not exist are one kind", async () => {
    expect((await problemOf(403, {})).kind).toBe((await problemOf(404, {})).kind);
  });
});
