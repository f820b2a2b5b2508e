import type { Refusal } from "../kernel/decision"
import type { PolicySeason, PolicyTerms } from "./terms"

/** What is wrong with windows and seasons, each naming its place in the draft. */
export function findWindowFaults({ windows, seasons, fees }: PolicyTerms): Refusal[] {
  const faults: Refusal[] = []
  if (windows.length === 0) {
    const message = "The policy has no window: give at least one ground a number of days."
    faults.push({ code: "policy_incomplete", message, field: "terms.windows" })
  }
  for (const [index, { basis, statutory }] of windows.entries()) {
    const field = `terms.windows.${index}`
    if (windows.findIndex((window) => window.basis === basis) < index) {
      const message = `The ground ${basis} has two windows.`
      faults.push({ code: "policy_contradictory", message, field: `${field}.basis`, facts: { basis } })
    }
    if (statutory && basis === "withdrawal" && fees.some((fee) => fee.kind === "restocking")) {
      const message = "A right by law to withdraw cannot be charged with a restocking fee."
      faults.push({ code: "policy_contradictory", message, field: `${field}.statutory`, facts: { fee: "restocking" } })
    }
    if (statutory && basis === "goodwill") {
      const message = "Goodwill is not a right by law."
      faults.push({ code: "policy_contradictory", message, field: `${field}.statutory` })
    }
  }
  return [...faults, ...seasons.flatMap((season, index) => seasonFaults(season, `terms.seasons.${index}`))]
}

function seasonFaults({ name, from_on, to_on, until_on }: PolicySeason, field: string): Refusal[] {
  const facts = { season: name, from_on, to_on, until_on }
  return [
    ...(to_on < from_on ? [fault(`The season ${name} ends before it begins.`, `${field}.to_on`, facts)] : []),
    ...(until_on < to_on
      ? [fault(`Goods of the season ${name} would have to come back before it is over.`, `${field}.until_on`, facts)]
      : []),
  ]
}

function fault(message: string, field: string, facts: Refusal["facts"]): Refusal {
  return { code: "policy_contradictory", message, field, ...(facts ? { facts } : {}) }
}
