/** All privacy screens in one file to load: few people open them, and whoever does opens several. */
export { BreachSection } from "./breach-section.tsx";
export { BreachesSection } from "./breaches-section.tsx";
export { ReportBreachSection } from "./breach-form.tsx";
export { PrivacyHome } from "./privacy-home.tsx";
export { PrivacyScreen } from "./privacy-screen.tsx";
export { RegisterSection } from "./register-section.tsx";
export { RetentionSection } from "./retention-section.tsx";
