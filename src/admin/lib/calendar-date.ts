/** A calendar date `YYYY-MM-DD` as the date picker holds it: midnight in the viewer's zone. */
export const toPickedDate = (on: string): Date | null => {
  const [year, month, day] = on.split("-").map(Number)
  return year && month && day ? new Date(year, month - 1, day) : null
}

/** What was picked as `YYYY-MM-DD`; the viewer's own date, not that of UTC. */
export const fromPickedDate = (date: Date | null): string =>
  date === null
    ? ""
    : [
        String(date.getFullYear()).padStart(4, "0"),
        String(date.getMonth() + 1).padStart(2, "0"),
        String(date.getDate()).padStart(2, "0"),
      ].join("-")
