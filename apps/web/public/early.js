// Runs before the first paint, so that the chosen theme and language never flash. It is a file of
// its own because the content security policy forbids inline script.
{
  const theme = /(?:^|; )schakel_theme=(light|dark)/.exec(document.cookie)?.[1];
  if (theme) document.documentElement.dataset.theme = theme;
  if (/(?:^|; )schakel_language=en/.test(document.cookie)) document.documentElement.lang = "en";
}
