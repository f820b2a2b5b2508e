import { Badge, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

import type { SimulatedAgent, SimulatedAssignment } from "../../../types"
import { useFormats } from "../../hooks/use-formats"
import { useTeamName } from "../../hooks/use-team-name"
import { useTeams } from "../../hooks/use-teams"
import { useWords } from "../../hooks/use-words"
import { StaffName } from "../rma/staff-name"
import { FactRow } from "../shared/fact-row"
import { useRuleText } from "./use-rule-text"

/** Who would get it, and why nobody else: team, people, rules. */
export const AssignmentAnswer = ({ answer }: { readonly answer: SimulatedAssignment }) => {
  const words = useWords()
  const teamName = useTeamName()
  const { data: teams = [] } = useTeams()
  const team = teams.find(({ id }) => id === answer.team_id)
  const { skill, responsible } = answer
  return (
    <div className="divide-y">
      <FactRow label={words("assignment.team")}>
        {team === undefined ? words("assignment.no_team") : teamName(team)}
        {skill !== null && (
          <span className="text-ui-fg-muted">
            {" · "}
            {words("assignment.skill", { code: skill.code, level: words(`skill_level.${skill.level}`) })}
          </span>
        )}
      </FactRow>
      {team !== undefined && (
        <FactRow label={words("assignment.responsible")}>
          {responsible === null ? (
            <span className="text-ui-tag-orange-text">{words("assignment.nobody_responsible")}</span>
          ) : (
            <span className="flex items-center gap-x-2">
              <StaffName id={responsible.user_id} />
              <span className="text-ui-fg-muted whitespace-nowrap">{words(`responsible.${responsible.as}`)}</span>
            </span>
          )}
        </FactRow>
      )}
      {team !== undefined && <Agents agents={answer.agents} />}
      <Rules answer={answer} />
    </div>
  )
}

const Agents = ({ agents }: { readonly agents: readonly SimulatedAgent[] }) => {
  const words = useWords()
  return (
    <Reasons title={words("assignment.agents")}>
      {agents.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          {words("assignment.no_agents")}
        </Text>
      )}
      {agents.map(({ agent_id, display_name, open_tickets, capacity, chosen, reasons }) => (
        <ReasonRow
          key={agent_id}
          name={display_name}
          detail={words("agent.load", { open: open_tickets, capacity })}
          chosen={chosen ? words("assignment.chosen") : null}
          reasons={reasons.map((reason) => words(`not_chosen.${reason}`))}
        />
      ))}
    </Reasons>
  )
}

const Rules = ({ answer }: { readonly answer: SimulatedAssignment }) => {
  const words = useWords()
  const formats = useFormats()
  const teamName = useTeamName()
  const ruleText = useRuleText()
  const { data: teams = [] } = useTeams()
  return (
    <Reasons title={words("assignment.rules")}>
      {answer.rules.map(({ rule_id, team_id, chosen, unmet }) => {
        const team = teams.find(({ id }) => id === team_id)
        const rule = team?.rules.find(({ id }) => id === rule_id)
        if (team === undefined || rule === undefined) return null
        const attributes = formats.list(unmet.map((attribute) => words(`routing_attribute.${attribute}`)))
        const reason =
          unmet.length === 0 ? words("assignment.rule_less_specific") : words("assignment.rule_unmet", { attributes })
        return (
          <ReasonRow
            key={rule_id}
            name={ruleText(rule)}
            detail={teamName(team)}
            chosen={chosen ? words("assignment.rule_chosen") : null}
            reasons={[reason]}
          />
        )
      })}
    </Reasons>
  )
}

const Reasons = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <div className="flex flex-col gap-y-2 px-6 py-4">
    <Text size="small" weight="plus" leading="compact" className="text-ui-fg-subtle">
      {title}
    </Text>
    {children}
  </div>
)

interface ReasonRowProps {
  readonly name: string
  readonly detail: string
  /** What to say of the one that was chosen; null for the others. */
  readonly chosen: string | null
  readonly reasons: readonly string[]
}

const ReasonRow = ({ name, detail, chosen, reasons }: ReasonRowProps) => (
  <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
    <Text size="small" leading="compact" weight={chosen === null ? "regular" : "plus"} className="min-w-40">
      {name} <span className="text-ui-fg-muted tabular-nums">{detail}</span>
    </Text>
    <span className="flex flex-wrap gap-1">
      {chosen !== null && (
        <Badge size="2xsmall" color="green">
          {chosen}
        </Badge>
      )}
      {chosen === null &&
        reasons.map((reason) => (
          <Badge key={reason} size="2xsmall">
            {reason}
          </Badge>
        ))}
    </span>
  </div>
)
