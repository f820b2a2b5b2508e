import { catchUp } from "./catch-up"
import { berlin, findClock, linesOf, NINE, openTicketClocks } from "./sla.fixtures"

describe("what time brings about", () => {
  const running = () => findClock(openTicketClocks({ kind: "complaint" }), "solution_proposed")

  it("is a warning, the breach, and the ladder, each once and each at its instant", () => {
    const clock = [berlin("2026-12-01", "04:30"), berlin("2026-12-01", "09:30"), berlin("2026-12-04", "09:00")].reduce(
      (current, now) => catchUp(catchUp(current, now), now),
      running(),
    )
    expect(linesOf(clock)).toEqual(["open", "warn", "breach", "escalate lead", "escalate manager", "escalate outside"])
    expect(clock.history.map(({ at }) => at)).toEqual([
      NINE,
      berlin("2026-12-01", "04:12"),
      berlin("2026-12-01", "09:00"),
      berlin("2026-12-01", "10:00"),
      berlin("2026-12-01", "13:00"),
      berlin("2026-12-02", "09:00"),
    ])
  })

  it("is found exactly after the sweep was down, without a warning of what is over", () => {
    const clock = catchUp(running(), berlin("2026-12-01", "09:59"))
    expect(linesOf(clock)).toEqual(["open", "breach"])
    expect(clock.breached_at).toEqual(berlin("2026-12-01", "09:00"))
  })
})
