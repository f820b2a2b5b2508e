import type { SlaCondition } from "../../../domain/sla/terms"
import { useEntityNames } from "../../hooks/use-entities"
import { useTeamName } from "../../hooks/use-team-name"
import { useTeams } from "../../hooks/use-teams"
import { useWordOrCode } from "../../hooks/use-words"
import { SLA_ENTITIES } from "./condition-entities"

/** What a condition compares with, as its reader calls it; the value itself where a record is gone. */
export const useConditionValues = ({ attribute, values }: Pick<SlaCondition, "attribute" | "values">) => {
  const wordOrCode = useWordOrCode()
  const { data: teams = [] } = useTeams()
  const teamName = useTeamName()
  const names = useEntityNames(SLA_ENTITIES[attribute] ?? "order_value", values)
  if (attribute === "contact_channel") return values.map((value) => wordOrCode(`contact_channel.${value}`, value))
  if (attribute !== "team") return names
  return values.map((id) => {
    const team = teams.find((each) => each.id === id)
    return team ? teamName(team) : id
  })
}
