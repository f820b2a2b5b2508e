import type { Refusal } from "../kernel/decision"
import { CONTACT_CHANNELS } from "../kernel/vocabulary"
import { compareSpecificity } from "../policy/specificity"
import { slaSpecificityOf } from "./specificity"
import type { SlaCondition, SlaTarget, SlaTerms } from "./terms"

/** What a draft is published into. */
export interface SlaPublishingContext {
  /** The published versions of all policies. */
  readonly published: readonly SlaTerms[]
  readonly calendar_ids: readonly string[]
  readonly has_default_calendar: boolean
}

/** Everything for which publishing refuses a draft, at once; `field` is its path in the draft's body. */
export function findSlaFaults(draft: SlaTerms, context: SlaPublishingContext): Refusal[] {
  return [
    ...targetFaults(draft.targets),
    ...ladderFaults(draft),
    ...conditionFaults(draft.conditions),
    ...calendarFaults(draft, context),
    ...ambiguities(draft, context.published),
  ]
}

function targetFaults(targets: readonly SlaTarget[]): Refusal[] {
  if (targets.length === 0) {
    return [{ code: "policy_incomplete", message: "The policy promises nothing.", field: "terms.targets" }]
  }
  return targets.flatMap((target, index) => {
    const field = `terms.targets.${index}`
    const faults: Refusal[] = []
    const isRepeated = targets.slice(0, index).some((earlier) => isSamePlace(earlier, target))
    if (isRepeated) {
      const message = `${target.metric} of ${target.kind} is promised twice for the same priority.`
      faults.push({ code: "policy_contradictory", message, field })
    }
    if (target.unit !== "working_days" && target.amount === 0) {
      const message = "No minutes are no time to keep a promise in; for the same working day use zero working days."
      faults.push({ code: "policy_contradictory", message, field: `${field}.amount` })
    }
    return faults
  })
}

function isSamePlace(one: SlaTarget, other: SlaTarget): boolean {
  return one.kind === other.kind && one.metric === other.metric && one.priority === other.priority
}

function ladderFaults({ ladder }: SlaTerms): Refusal[] {
  return ladder.flatMap(({ level, after_minutes }, index) => {
    const before = ladder[index - 1]
    if (before === undefined) return []
    const isRising = after_minutes > before.after_minutes
    const isRepeated = ladder.slice(0, index).some((earlier) => earlier.level === level)
    if (isRising && !isRepeated) return []
    const message = "Each step of the ladder goes to somebody else, and later than the one before."
    return [{ code: "policy_contradictory" as const, message, field: `terms.ladder.${index}` }]
  })
}

function conditionFaults(conditions: readonly SlaCondition[]): Refusal[] {
  return conditions.flatMap(({ attribute, values }, index): Refusal[] => {
    const field = `terms.conditions.${index}.values`
    if (values.length === 0) {
      const message = `The condition on ${attribute} lists nothing.`
      return [{ code: "policy_incomplete" as const, message, field, facts: { attribute } }]
    }
    const channels: readonly string[] = CONTACT_CHANNELS
    const unknown = attribute === "contact_channel" ? values.find((value) => !channels.includes(value)) : undefined
    if (unknown === undefined) return []
    const message = `${unknown} is no way to reach the shop. Use ${CONTACT_CHANNELS.join(", ")}.`
    return [{ code: "policy_contradictory" as const, message, field, facts: { value: unknown } }]
  })
}

function calendarFaults({ calendar_id }: SlaTerms, context: SlaPublishingContext): Refusal[] {
  const field = "terms.calendar_id"
  if (!context.has_default_calendar) {
    const message = "There is no calendar to count by: make one the shop's default."
    return [{ code: "policy_incomplete", message, field }]
  }
  if (calendar_id === null || context.calendar_ids.includes(calendar_id)) return []
  return [{ code: "policy_contradictory", message: `There is no calendar ${calendar_id}.`, field }]
}

/** Policies as specific as the draft that could apply to the same ticket: nobody could say which promise counts. */
function ambiguities(draft: SlaTerms, published: readonly SlaTerms[]): Refusal[] {
  const specificity = slaSpecificityOf(draft.conditions)
  return published
    .filter((other) => other.policy_id !== draft.policy_id)
    .filter((other) => compareSpecificity(specificity, slaSpecificityOf(other.conditions)) === 0)
    .filter((other) => draft.conditions.every((mine) => other.conditions.every((theirs) => canBothHold(mine, theirs))))
    .map((other) => ({
      code: "policy_ambiguous" as const,
      message: `${other.policy_name} applies to the same tickets and is just as specific. Add a condition to one of them.`,
      field: "terms.conditions",
      facts: { policy_code: other.policy_code, policy_name: other.policy_name, version: other.version },
    }))
}

/** Whether some ticket could meet both. Answers true where it cannot be sure: a customer may have several groups. */
function canBothHold(one: SlaCondition, other: SlaCondition): boolean {
  if (one.attribute !== other.attribute || one.attribute === "customer_group") return true
  const overlap = (mine: string) => other.values.some((theirs) => isSameOrPart(one, mine, theirs))
  if (one.operator === "in" && other.operator === "in") return one.values.some(overlap)
  if (one.attribute === "language") return true
  if (one.operator === "in") return one.values.some((value) => !other.values.includes(value))
  if (other.operator === "in") return other.values.some((value) => !one.values.includes(value))
  return true
}

/** The same value, or a language and the same language of one place. */
function isSameOrPart({ attribute }: SlaCondition, one: string, other: string): boolean {
  if (one === other) return true
  return attribute === "language" && (one.startsWith(`${other}-`) || other.startsWith(`${one}-`))
}
