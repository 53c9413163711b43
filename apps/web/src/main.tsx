import "./ui/base.css";
import "./ui/tokens.css";
import "./ui/fonts.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { makeQueryClient } from "./api/query-client.ts";
import { makeRouter } from "./app/router.tsx";
import { rememberPlaces } from "./app/scroll-memory.ts";
import { currentLanguage, onLanguageChange } from "./i18n/language.ts";
import { listenToKeyboard } from "./ui/keyboard/hotkeys.ts";

const queryClient = makeQueryClient();
const router = makeRouter(queryClient);
rememberPlaces(router);
listenToKeyboard();
document.documentElement.lang = currentLanguage();
// Labels from the server come in the reader's language: ask them again.
onLanguageChange(() => void queryClient.invalidateQueries());

const place = document.getElementById("app");
if (!place) throw new Error("index.html has no element with id «app»");
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
