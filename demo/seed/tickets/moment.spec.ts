import { toAppointment, toInstant } from "./moment"

const sundayNoon = new Date("2026-11-29T11:00:00Z")
const mondayMorning = new Date("2026-11-30T08:00:00Z")

describe("when a ticket of the demo came", () => {
  it("is at its hour in the shop's town, on a working day", () => {
    expect(toInstant({ workingDaysAgo: 0, at: "09:30" }, sundayNoon)).toEqual(new Date("2026-11-27T08:30:00Z"))
    expect(toInstant({ workingDaysAgo: 5, at: "09:30" }, sundayNoon)).toEqual(new Date("2026-11-20T08:30:00Z"))
  })

  it("is never ahead of now", () => {
    expect(toInstant({ workingDaysAgo: 0, at: "08:59" }, mondayMorning)).toEqual(new Date("2026-11-30T07:59:00Z"))
    expect(toInstant({ workingDaysAgo: 0, at: "09:01" }, mondayMorning)).toEqual(new Date("2026-11-27T08:01:00Z"))
    expect(toInstant({ minutesAgo: 30 }, mondayMorning)).toEqual(new Date("2026-11-30T07:30:00Z"))
  })
})

describe("when an appointment of the demo is", () => {
  it("is at its hour on a working day, today's included whatever the time", () => {
    expect(toAppointment(0, "09:30", sundayNoon)).toEqual(new Date("2026-11-30T08:30:00Z"))
    expect(toAppointment(0, "08:30", mondayMorning)).toEqual(new Date("2026-11-30T07:30:00Z"))
    expect(toAppointment(5, "09:30", mondayMorning)).toEqual(new Date("2026-12-07T08:30:00Z"))
  })
})
