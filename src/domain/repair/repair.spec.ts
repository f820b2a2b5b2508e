import type { HoursText } from "../calendar/business-calendar"
import { requireCalendar } from "../calendar/require-calendar"
import { allowedActions, findLifecycleFaults, type Lifecycle } from "../kernel/lifecycle"
import { buildCover } from "../warranty/warranty.fixtures"
import { decideFollowReturn, decideRepairStep, type RepairState, type RepairStep } from "./decide-repair-step"
import {
  REPAIR_INITIAL_STAGE,
  REPAIR_LIFECYCLE,
  REPAIR_OPEN_STAGES,
  REPAIR_STAGES,
  type RepairAction,
  type RepairStage,
} from "./lifecycle"
import { startRepairClock } from "./repair-clock"
import { assignLines, billableOf, claimableOf, isBillable, type RepairLine } from "./repair-line"
import { isThirdFailure } from "./third-failure"

const lifecycle: Lifecycle<RepairStage, RepairAction> = REPAIR_LIFECYCLE

function buildLine(given: Partial<RepairLine> = {}): RepairLine {
  return { kind: "parts", title: "Heater", amount: "30.00", covered_by: "shop", cost_bearer: "shop", ...given }
}

const billable = buildLine({ covered_by: null, cost_bearer: null })

function buildState(given: Partial<RepairState> = {}): RepairState {
  return {
    ...{ stage: "diagnosis", lines: [buildLine()], quote_version: 0 },
    ...{ is_accepted: false, is_paid: false, serial_key: null, ...given },
  }
}

function outcome(given: Partial<RepairState>, step: RepairStep): string {
  const decision = decideRepairStep(buildState(given), step)
  return decision.accepted ? decision.value.stage : decision.reasons.map(({ code }) => code).join(", ")
}

describe("goods in the workshop", () => {
  it("have a sound lifecycle, and a column on the board for every open stage", () => {
    expect(findLifecycleFaults(lifecycle, REPAIR_INITIAL_STAGE)).toEqual([])
    const open = REPAIR_STAGES.filter((stage) => allowedActions(lifecycle, stage).length > 0)
    expect(open).toEqual(REPAIR_OPEN_STAGES)
  })

  it("go to the bench at once when everything is covered, and to the customer otherwise (W04)", () => {
    expect(outcome({}, { verb: "propose" })).toBe("repairing")
    expect(outcome({ lines: [buildLine(), billable] }, { verb: "propose" })).toBe("quoted")
    expect(outcome({ lines: [] }, { verb: "propose" })).toBe("repair_lines_required")
  })

  it("are worked on for money only after the customer accepted this very quote", () => {
    const quoted = { stage: "quoted", lines: [billable], quote_version: 2 } as const
    expect(outcome(quoted, { verb: "accept", version: 2 })).toBe("repairing")
    expect(outcome(quoted, { verb: "accept", version: 1 })).toBe("quote_changed")
    expect(outcome(quoted, { verb: "decline", version: 2 })).toBe("declined")
    expect(outcome(quoted, { verb: "test" })).toBe("action_not_allowed_in_stage")
  })

  it("go back as they came for who declined, and owe nothing", () => {
    const declined = { stage: "declined", lines: [billable], quote_version: 1 } as const
    expect(outcome(declined, { verb: "hand_back", serial_key: null })).toBe("returned")
  })

  it("go back as the same unit, and paid for", () => {
    const done = { stage: "testing", serial_key: "SN1", lines: [billable], is_accepted: true } as const
    const handBack = (serial_key: string | null): RepairStep => ({ verb: "hand_back", serial_key })
    expect(outcome(done, handBack("SN2"))).toBe("repair_serial_differs, repair_unpaid")
    expect(outcome({ ...done, is_paid: true }, handBack("SN1"))).toBe("returned")
    expect(outcome({ ...done, lines: [buildLine()] }, handBack("SN1"))).toBe("returned")
  })

  it("go back by their request only when they are paid for, or nothing is owed", () => {
    const done = buildState({ stage: "testing", lines: [billable], is_accepted: true })
    const verdict = (state: RepairState) => {
      const decision = decideFollowReturn(state)
      return decision.accepted ? decision.value : decision.reasons.map(({ code }) => code).join()
    }
    expect(verdict(done)).toBe("repair_unpaid")
    expect(verdict({ ...done, is_paid: true })).toBe("returned")
    expect(verdict({ ...done, stage: "declined" })).toBe("returned")
    expect(verdict({ ...done, stage: "returned" })).toBe("action_not_allowed_in_stage")
  })

  it("go to a supplier who is named, and come back to the bench", () => {
    expect(outcome({ stage: "repairing" }, { verb: "send_to_supplier", supplier: " " })).toBe("party_name_required")
    expect(outcome({ stage: "repairing" }, { verb: "send_to_supplier", supplier: "Suzhou" })).toBe("at_supplier")
    expect(outcome({ stage: "at_supplier" }, { verb: "receive_from_supplier" })).toBe("repairing")
  })

  it.each<RepairStep>([
    { verb: "diagnose", words: " " },
    { verb: "give_up", words: "" },
  ])("are judged with words: %j", (step) => {
    expect(outcome({ stage: "intake" }, step)).toBe("words_required")
  })

  it("that fail a third time are exchanged or refunded (三包)", () => {
    expect([0, 1, 2, 3].map(isThirdFailure)).toEqual([false, false, true, true])
  })
})

describe("who bears the lines of a repair", () => {
  const written = [
    { kind: "parts", title: "Heater", amount: "30" },
    { kind: "labour", title: "1.5 hours", amount: "45" },
    { kind: "travel", title: "Way to the customer", amount: "20" },
  ] as const
  const maker = buildCover({
    plan_code: "maker",
    cost_bearer: "manufacturer",
    scope: { parts: true, labour: false, travel: false },
  })
  const warranty = { status: "active", covers: [buildCover(), maker] } as const

  it("is decided kind by kind on the day of the report", () => {
    const lines = assignLines(written, warranty, "2027-05-01")
    expect(lines.map(({ covered_by }) => covered_by)).toEqual(["maker", "shop", null])
    expect(billableOf(lines, "eur")).toBe("20.00")
    expect(claimableOf(lines, "eur")).toBe("30.00")
    expect(assignLines(written, warranty, "2029-01-01").every(({ covered_by }) => covered_by === null)).toBe(true)
  })

  it("is the customer for a unit without a warranty, and nothing is asked for what costs nothing", () => {
    expect(billableOf(assignLines(written, null, "2027-05-01"), "eur")).toBe("95.00")
    expect(isBillable(assignLines([{ kind: "labour", title: "Cleaning", amount: "0" }], null, "2027-05-01"))).toBe(
      false,
    )
  })
})

describe("the clock of a repair (R05)", () => {
  const nineToFive: HoursText[] = [["09:00", "17:00"]]
  const weekdays = { mon: nineToFive, tue: nineToFive, wed: nineToFive, thu: nineToFive, fri: nineToFive }
  const berlin = requireCalendar({ time_zone: "Europe/Berlin", hours: weekdays, holidays: ["2026-11-25"] })

  it.each([
    ["2026-11-16T10:00+01:00", "2026-11-23T17:00+01:00"],
    ["2026-11-20T18:00+01:00", "2026-11-30T17:00+01:00"],
  ])("that came in at %s ends at %s", (openedAt, due) => {
    expect(startRepairClock(berlin, new Date(openedAt))).toEqual(new Date(due))
  })
})
