import { readFile } from "node:fs/promises";
import { casePage } from "./support/case-page.ts";
import { expect, test } from "./support/test.ts";
import { triage } from "./support/triage.ts";
import { beginReport, finishReport } from "./support/write-report.ts";

const facts =
  "Dimitar slaapt in de klas. Hij zegt dat hij elke nacht in een loods werkt en geen loon krijgt.";
const feedback = "Dank je wel. Anouk neemt vandaag contact met je op. Bewaar je aantekeningen.";
const covenant = "Convenant ketenaanpak mensenhandel (demo)";
const rules = "Alleen tussen twaalf en een uur bellen. Nooit een bericht achterlaten.";
const health = "Dimitar heeft pijn aan zijn rug en slaapt slecht.";
const threat = "De baas stond gisteren bij de school te wachten.";
const goal = "Dimitar woont ergens waar de baas hem niet vindt";
const task = "Bed regelen voor vannacht";

test("a signal becomes a case that partners share, until it closes [R011 R316 R331 R363 R432 R433]", async ({
  workAs,
  complaints,
}) => {
  const reporter = await workAs("reporter");
  const desk = await workAs("desk-worker");
  const coordinator = await workAs("care-coordinator");
  await desk.page.goto("/signalen");
  await expect(desk.page.getByRole("table", { name: "Postvak van het meldpunt" })).toBeVisible();

  await test.step("the reporter writes, goes on after reloading the page, and sends", async () => {
    await beginReport(reporter.page, facts);
    await finishReport(reporter.page, { givenName: "Dimitar", surname: "Kolevski" });
  });

  await test.step("the desk sees it come in, weighs the evidence and opens a case", async () => {
    await triage(desk.page).openWhatCameIn();
    const exploitation = desk.page.getByRole("region", { name: "Uitbuiting", exact: true });
    await expect(exploitation).toContainText("1 sterke aanwijzing, 1 gemiddelde aanwijzing");
    await expect(exploitation).toContainText(
      "Samen genoeg volgens de regel van ILO en Europese Commissie",
    );
    const coercion = desk.page.getByRole("region", { name: "Dwang op de plek zelf" });
    await expect(coercion).toContainText("Samen nog niet genoeg");
    await triage(desk.page).take();
    await triage(desk.page).readContext();
    await triage(desk.page).openCase({
      client: "Persoon 1: Dimitar Kolevski",
      group: "C: arbeidsuitbuiting",
      coordinator: coordinator.name,
      reason: "Lange nachten, geen loon en zijn paspoort is weg.",
      feedback,
    });
  });
  const path = new URL(desk.page.url()).pathname;

  await test.step("the reporter reads the answer without asking for it", async () => {
    await expect(reporter.page.getByText(feedback)).toBeVisible();
  });

  const atCoordinator = casePage(coordinator.page);
  await test.step("the coordinator sets safe contact and writes what only the own people read", async () => {
    await atCoordinator.open(path);
    await expect(coordinator.page.getByText("Dimitar Kolevski").first()).toBeVisible();
    await atCoordinator.setSafeContact(["Bellen"], rules);
    const readers = await atCoordinator.writeEntry("Zorg en gezondheid", health);
    await expect(readers).toContainText(`Alleen ${coordinator.organisation}.`);
    await atCoordinator.saveEntry(health);
  });

  const police = await workAs("police-officer");
  const shelter = await workAs("shelter-worker");
  const focal = await workAs("focal-officer");
  await test.step("the coordinator sees what partners will see, and invites them", async () => {
    const forPolice = await atCoordinator.previewPartner(police.organisation, covenant);
    await expect(forPolice.getByRole("listitem")).toHaveText([
      /Identiteit.*leest mee.*voegt niets toe.*Artikel 1(?!\d)/,
      /Contact en veiligheid.*leest mee.*voegt toe.*Artikel 2, 7(?!\d)/,
      /Verblijf.*leest mee.*voegt toe.*Artikel 3, 5(?!\d)/,
      /Strafrecht.*leest mee.*voegt toe.*Artikel 4, 6(?!\d)/,
    ]);
    await atCoordinator.confirmPartner(police.organisation);
    const forShelter = await atCoordinator.previewPartner(shelter.organisation, covenant);
    const healthRow = forShelter.getByRole("listitem").filter({ hasText: "Zorg en gezondheid" });
    await expect(healthRow).toContainText("leest mee na toestemming");
    await atCoordinator.confirmPartner(shelter.organisation);
    await atCoordinator.previewPartner(focal.organisation, covenant);
    await atCoordinator.confirmPartner(focal.organisation);
    const partners = coordinator.page.locator("main");
    await expect(partners).toContainText("Spoort op, beschermt en biedt bedenktijd aan.");
    await expect(partners).toContainText("Biedt een veilige plek en begeleiding.");
    await expect(partners).toContainText("Zorgt voor inkomen, inschrijving en vervolg.");
    const readers = await atCoordinator.writeEntry("Contact en veiligheid", threat);
    await expect(readers.getByRole("listitem")).toHaveText([
      RegExp(coordinator.organisation),
      RegExp(police.organisation),
      RegExp(shelter.organisation),
    ]);
    await atCoordinator.saveEntry(threat);
  });

  await test.step("the police see exactly their parts and record the reflection period", async () => {
    const atPolice = casePage(police.page);
    await atPolice.open(path);
    await expect(police.page.getByText("Dimitar Kolevski")).toBeVisible();
    await expect(police.page.getByText("Je ziet 4 van de 10 vakken")).toBeVisible();
    await expect(police.page.getByText(threat)).toBeVisible();
    await expect(police.page.getByText(health)).toBeHidden();
    await police.page.getByRole("button", { name: "Stap vastleggen" }).click();
    const step = atPolice.dialog("Stap vastleggen");
    await step
      .getByLabel("Wat is er gebeurd?")
      .selectOption({ label: "Bedenktijd aangeboden en aanvaard" });
    await step.getByLabel("Op welke dag?").fill("23-11-2026");
    await step.getByRole("radio", { name: "Nee" }).check();
    await expect(step).toContainText("Er gaat een termijn in: Bedenktijd, 3 maanden");
    await step.getByRole("button", { name: "Vastleggen" }).click();
    await expect(atPolice.dialog("De termijn loopt")).toContainText("23 februari 2027");
    await atPolice.dialog("De termijn loopt").getByRole("button", { name: "Klaar" }).click();
  });

  await test.step("the term stands at the coordinator by itself, with its last day and rule", async () => {
    const terms = coordinator.page.getByRole("region", { name: "Termijnen" });
    await expect(terms).toContainText("Bedenktijd");
    await expect(terms).toContainText("dinsdag 23 februari 2027");
    await terms.getByText("Regel en waarschuwingen").click();
    await expect(terms).toContainText("B8/3");
    await expect(terms).toContainText(/30 dagen ervoor.*14 dagen ervoor.*7 dagen ervoor/s);
  });

  await test.step("the shelter finishes a task, and the coordinator's open page shows it", async () => {
    await atCoordinator.addGoal("Vaste woonplek", goal);
    await atCoordinator.addTask(goal, task, shelter.organisation, "23-11-2026");
    await shelter.page.getByRole("button", { name: `Klaar: ${task}` }).click();
    await shelter.page.getByLabel("Wat kwam eruit?").fill("Kamer 4 is vrij tot half december.");
    await shelter.page.getByRole("button", { name: "Taak afronden" }).click();
    await expect(shelter.page.getByText(`Afgerond: ${task}`)).toBeVisible();
    const plan = coordinator.page.getByRole("region", { name: "Plan", exact: true });
    await expect(plan).toContainText(`Gedaan op 23 nov 2026 door ${shelter.name}`);
    await expect(plan).toContainText("Kamer 4 is vrij tot half december.");
  });

  await test.step("the shelter sees no health before the client consents, the municipality no identity", async () => {
    await casePage(shelter.page).open(path);
    await expect(shelter.page.getByText(threat)).toBeVisible();
    await expect(shelter.page.getByText(health)).toBeHidden();
    await casePage(focal.page).open(path);
    await expect(focal.page.getByText(goal)).toBeVisible();
    await expect(focal.page.getByText("Wie het is, zie je niet")).toBeVisible();
    const text = await focal.page.locator("body").innerText();
    for (const secret of ["Kolevski", health, threat, rules]) expect(text).not.toContain(secret);
  });

  await test.step("the chain director and the administrator get no further than the door", async () => {
    complaints.expectedStatuses.add(403);
    const director = await workAs("chain-director");
    const administrator = await workAs("administrator");
    for (const { page } of [director, administrator]) {
      await page.goto(path);
      await expect(page.getByRole("heading", { name: "Dit kun je niet openen" })).toBeVisible();
      const refused = await page.locator("main").innerText();
      await page.goto("/casussen/019a0000-0000-7000-8000-000000000000");
      await expect(page.getByRole("heading", { name: "Dit kun je niet openen" })).toBeVisible();
      expect(await page.locator("main").innerText()).toBe(refused);
    }
    await atCoordinator.section("Inzage");
    const refusals = coordinator.page.getByRole("listitem").filter({ hasText: "geweigerd" });
    await expect(refusals.filter({ hasText: director.name })).toHaveCount(1);
    await expect(refusals.filter({ hasText: administrator.name })).toHaveCount(1);
    const menu = administrator.page.getByRole("navigation", { name: "Hoofdmenu" });
    await expect(menu.getByRole("link")).toHaveText([/Vandaag/, /Partners/, /Beheer/]);
  });

  await test.step("the coordinator closes the case with what came of it, and opens it again", async () => {
    await atCoordinator.choose("Casus afsluiten");
    const { page } = coordinator;
    await page.getByRole("radio", { name: "De doelen zijn bereikt" }).check();
    for (const domain of ["Zelfredzaamheid", "Vaste woonplek", "Eigenwaarde", "Sociale relaties"]) {
      const outcome = page.getByRole("group", { name: domain, exact: true });
      await outcome.getByRole("radio", { name: "Beter" }).check();
    }
    await page.getByLabel("Wanneer is er nazorg?").fill("24-5-2027");
    await page.getByLabel("Samenvatting").fill("Dimitar woont veilig en gaat weer naar school.");
    await page.getByRole("button", { name: "Casus afsluiten" }).click();
    await expect(page.getByText("Deze casus is afgesloten")).toBeVisible();
    await expect(page.getByText("Nazorg op maandag 24 mei 2027")).toBeVisible();
    await expect(police.page.getByText("Deze casus is afgesloten")).toBeVisible();
    await atCoordinator.choose("Casus heropenen");
    await page.getByLabel("Waarom?").fill("De baas heeft hem gevonden.");
    await page.getByRole("button", { name: "Casus heropenen" }).click();
    await expect(page.getByText("Deze casus is afgesloten")).toBeHidden();
    await expect(page.getByText("De baas heeft hem gevonden.")).toBeVisible();
  });

  await test.step("the client can be shown on paper who looked", async () => {
    await atCoordinator.section("Inzage");
    const log = coordinator.page.getByRole("region", { name: "Wie heeft dit ingezien" });
    await expect(log).toContainText(police.name);
    await expect(log).toContainText(shelter.name);
    const waiting = coordinator.page.waitForEvent("download");
    await log.getByRole("button", { name: "Afdrukken voor de cliënt" }).click();
    const pdf = await readFile(await (await waiting).path());
    expect(pdf.subarray(0, 4).toString()).toBe("%PDF");
    expect(pdf.length).toBeGreaterThan(10_000);
  });
});
