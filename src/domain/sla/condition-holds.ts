import type { ClockFacts } from "./facts"
import type { SlaCondition } from "./terms"
import type { SlaConditionAttribute } from "./words"

/** Whether a condition is true of a ticket. Something unknown is in no list: `in` fails and `not_in` holds. */
export function slaConditionHolds({ attribute, operator, values }: SlaCondition, facts: ClockFacts): boolean {
  const listed = valuesOf(attribute, facts).some((value) => values.includes(value))
  return operator === "not_in" ? !listed : listed
}

function valuesOf(attribute: SlaConditionAttribute, facts: ClockFacts): readonly string[] {
  switch (attribute) {
    case "customer_group":
      return facts.customer_group_ids
    case "team":
      return known(facts.team_id)
    case "sales_channel":
      return known(facts.sales_channel_id)
    case "contact_channel":
      return [facts.channel]
    case "language":
      return languagesOf(facts.language)
  }
}

/** `zh-CN` is also `zh`: whoever lists the language means all of its places. */
function languagesOf(language: string | null): readonly string[] {
  if (language === null) return []
  const [base = language] = language.split("-")
  return [language, base]
}

function known(id: string | null): readonly string[] {
  return id === null ? [] : [id]
}
