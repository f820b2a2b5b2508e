import { allowedActions, findLifecycleFaults, nextStage, type Lifecycle } from "../kernel/lifecycle"
import {
  allowsTicketAction,
  isActive,
  isWaiting,
  TICKET_INITIAL_STAGE,
  TICKET_LIFECYCLE,
  TICKET_STAGES,
  type TicketAction,
  type TicketStage,
} from "./lifecycle"

const lifecycle: Lifecycle<TicketStage, TicketAction> = TICKET_LIFECYCLE
const ACTIONS = [...new Set(TICKET_STAGES.flatMap((stage) => allowedActions(lifecycle, stage)))]

describe("the road of a ticket", () => {
  it("has no stage that is unknown, out of reach or without an end", () => {
    expect(findLifecycleFaults(lifecycle, TICKET_INITIAL_STAGE)).toEqual([])
  })

  it.each(TICKET_STAGES.flatMap((stage) => ACTIONS.map((action) => [stage, action] as const)))(
    "in %s, %s leads to where the table says or is refused with what would be allowed",
    (stage, action) => {
      const target = lifecycle[stage][action]
      const decision = nextStage(lifecycle, stage, action)
      expect(decision.accepted).toBe(target !== undefined)
      expect(allowsTicketAction(stage, action)).toBe(target !== undefined)
    },
  )

  it("is never closed without having been resolved", () => {
    expect(TICKET_STAGES.filter((stage) => allowsTicketAction(stage, "close"))).toEqual(["resolved"])
  })

  it("ends every wait when the customer writes", () => {
    const waiting = TICKET_STAGES.filter(isWaiting)
    expect(waiting.map((stage) => lifecycle[stage].hear)).toEqual(waiting.map(() => "open"))
  })

  it("keeps whatever waits in the inbox", () => {
    expect(TICKET_STAGES.filter(isWaiting).every(isActive)).toBe(true)
    expect(isActive("resolved")).toBe(false)
  })

  it("lets a word of thanks move nothing that is over", () => {
    expect([lifecycle.resolved.thank, lifecycle.closed.thank]).toEqual(["resolved", "closed"])
  })
})
