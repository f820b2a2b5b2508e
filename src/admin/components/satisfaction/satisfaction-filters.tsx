import { INSTRUMENTS } from "../../../domain/survey/instrument"
import { useStaff } from "../../hooks/use-staff"
import { useTeamName } from "../../hooks/use-team-name"
import { useTeams } from "../../hooks/use-teams"
import { useWords } from "../../hooks/use-words"
import { Choice } from "../shared/choice"
import { ALL, PERIODS, type useSatisfactionState } from "./use-satisfaction-state"

/** Since when, by which question, of which team, of whom. */
export const SatisfactionFilters = ({ state }: { readonly state: ReturnType<typeof useSatisfactionState> }) => {
  const words = useWords()
  const teamName = useTeamName()
  const { data: teams = [] } = useTeams()
  const { data: staff = [] } = useStaff()
  return (
    <div className="grid w-full grid-cols-2 gap-2 xl:w-auto xl:grid-cols-[repeat(4,minmax(9.5rem,auto))]">
      <Choice
        size="small"
        label={words("satisfaction.filter.period")}
        value={state.period}
        onChange={(value) => state.set("days", value)}
        options={PERIODS.map((value) => ({ value, label: words(`satisfaction.period.${value}`) }))}
      />
      <Choice
        size="small"
        label={words("satisfaction.filter.instrument")}
        value={state.instrument}
        onChange={(value) => state.set("instrument", value)}
        options={INSTRUMENTS.map((value) => ({ value, label: words(`instrument.${value}`) }))}
      />
      <Choice
        size="small"
        label={words("satisfaction.filter.team")}
        value={state.team_id ?? ALL}
        onChange={(value) => state.set("team", value)}
        options={[
          { value: ALL, label: words("satisfaction.filter.every_team") },
          ...teams.map((team) => ({ value: team.id, label: teamName(team) })),
        ]}
      />
      <Choice
        size="small"
        label={words("satisfaction.filter.agent")}
        value={state.agent_id ?? ALL}
        onChange={(value) => state.set("agent", value)}
        options={[
          { value: ALL, label: words("satisfaction.filter.everybody") },
          ...staff.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
    </div>
  )
}
