// One door for all screens of the feature: each lazy door costs every visitor a line in the list of
// what to load.
export { AskAccessScreen } from "./ask-access-screen.tsx";
export { InboxScreen } from "./inbox-screen.tsx";
export { OfferSection } from "./offer-section.tsx";
export { ReassignScreen } from "./reassign-screen.tsx";
export { ReferSection } from "./refer-section.tsx";
export { SecrecySection } from "./secrecy-section.tsx";
export { WorkingTogetherSection } from "./working-together-section.tsx";
