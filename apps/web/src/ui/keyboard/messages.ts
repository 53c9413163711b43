import { defineMessages } from "../../i18n/messages.ts";

/** What the keys do, for the list under `?`. */
export const keyboardMessages = defineMessages(
  () => ({
    nextRow: "Volgende regel",
    previousRow: "Vorige regel",
    openRow: "Regel openen",
    tickRow: "Regel aanvinken",
    act: "Wat kan ik hiermee doen",
    edit: "Bewerken",
    undo: "Ongedaan maken",
    back: "Een stap terug",
    groups: { go: "Gaan naar", do: "Doen", list: "In een lijst", view: "Scherm" },
  }),
  () => ({
    nextRow: "Next row",
    previousRow: "Previous row",
    openRow: "Open row",
    tickRow: "Tick row",
    act: "What can I do with this",
    edit: "Edit",
    undo: "Undo",
    back: "One step back",
    groups: { go: "Go to", do: "Do", list: "In a list", view: "Screen" },
  }),
);
