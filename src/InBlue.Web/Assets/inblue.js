// Everything on the pages works without this file.

// Says so once what this page shows has changed. The server tells only that something has become public, and the page looks whether that is its own. A page that nobody sees does not
// listen, since a browser keeps few connections to one server.
const changed = document.querySelector("[data-changed] .changed");
if (changed) {
  const contentOf = (page) => {
    const content = page.querySelector("main").cloneNode(true);
    for (const link of content.querySelectorAll("a[download]")) link.textContent = ""; // a bundle grows with the log
    return content.innerHTML;
  };
  const shown = contentOf(document); // before anything below has changed it
  let events;
  const look = async () => {
    try {
      const page = new DOMParser().parseFromString(await (await fetch(location.href, { cache: "no-store" })).text(), "text/html");
      if (!changed.hidden || contentOf(page) === shown) return;
      changed.hidden = false;
      events?.close();
    } catch {
      // the server is away; the stream comes back with it
    }
  };
  const listen = () => {
    events?.close();
    if (document.hidden || !changed.hidden) return;
    events = new EventSource("/changes");
    events.addEventListener("changed", look);
  };
  listen();
  document.addEventListener("visibilitychange", () => {
    listen();
    if (!document.hidden && changed.hidden) look();
  });
}

// Adds the reader's own time zone to the ends of the voting period.
const row = document.querySelector("[data-reader-zone]");
if (row) {
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const french = document.documentElement.lang === "fr";
  const format = new Intl.DateTimeFormat(french ? "fr" : "en-GB", {
    timeZone: zone, weekday: "long", day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23",
  });
  const words = (instant) => {
    const part = Object.fromEntries(format.formatToParts(instant).map((p) => [p.type, p.value]));
    return french
      ? `${part.weekday} ${part.day === "1" ? "1er" : part.day} ${part.month} ${part.year}, ${Number(part.hour)}\u00a0h\u00a0${part.minute}`
      : `${part.weekday}, ${part.day} ${part.month} ${part.year}, ${part.hour}:${part.minute}`;
  };
  for (const time of row.querySelectorAll("time")) time.textContent = words(new Date(time.dateTime));
  row.querySelector("[data-zone-name]").textContent = zone;
  row.hidden = false;
}
