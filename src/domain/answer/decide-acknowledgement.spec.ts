import { requireCalendar } from "../calendar/require-calendar"
import { decideAcknowledgement, type Arrival } from "./decide-acknowledgement"

const calendar = requireCalendar({
  time_zone: "Europe/Berlin",
  hours: { mon: [["09:00", "17:00"]], fri: [["09:00", "17:00"]] },
})
const promised = new Date("2026-11-23T10:00:00Z")
const mail: Arrival = { channel: "email", answer_by_at: promised }
const told = (given: Partial<Arrival>, at: string) =>
  decideAcknowledgement({ ...mail, ...given }, calendar, new Date(at))

describe("what a customer is told at once", () => {
  it("is that it arrived and by when he is answered, while somebody is there", () => {
    expect(told({}, "2026-11-20T10:00:00Z")).toEqual({ says: "received", answer_by_at: promised, opens_at: null })
  })

  it("is in addition when somebody is there again, at night and at the weekend", () => {
    expect(told({}, "2026-11-20T16:00:00Z")).toMatchObject({ opens_at: new Date("2026-11-23T08:00:00Z") })
    expect(told({ channel: "chat" }, "2026-11-22T12:00:00Z")).toMatchObject({
      opens_at: new Date("2026-11-23T08:00:00Z"),
    })
  })

  it("promises nothing where nothing is promised, and no hours where there are none", () => {
    const silent = { ...mail, answer_by_at: null }
    expect(decideAcknowledgement(silent, null, new Date("2026-11-22T12:00:00Z"))).toEqual({
      ...{ says: "received", answer_by_at: null, opens_at: null },
    })
  })

  it.each<[string, Partial<Arrival>]>([
    ["whoever is on the phone", { channel: "phone" }],
    ["whoever stands at the counter", { channel: "on_site" }],
  ])("is nothing to %s", (_, given) => {
    expect(told(given, "2026-11-20T16:00:00Z")).toEqual({ says: "nothing" })
  })
})
