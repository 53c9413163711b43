/** Hands a file to the browser to save; it is not kept by the page. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken it over by the next turn of the event loop.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
