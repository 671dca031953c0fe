// Adds the reader's own time zone to the ends of the voting period. Everything else on the pages works without this file.
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
