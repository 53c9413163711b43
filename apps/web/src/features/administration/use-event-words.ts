import { useMessages } from "../../i18n/messages.ts";
import { eventMessages } from "./event-messages.ts";
import { eventWords } from "./event-words.ts";

/** Says an event of the log in the reader's language. */
export function useEventWords(): (event: string) => string {
  const words = useMessages(eventMessages);
  return (event) => eventWords(event, words);
}
