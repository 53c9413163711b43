export function StyleGuideScreen() {
  return null;
}
