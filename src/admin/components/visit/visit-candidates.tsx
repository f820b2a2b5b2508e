import { Text } from "@medusajs/ui"

import type { AdminVisit } from "../../../types"
import { useVisitCandidates } from "../../hooks/use-visits"
import { useWords } from "../../hooks/use-words"
import { FactRow } from "../shared/fact-row"
import { Section } from "../shared/section"

/** Who of the team could attend, and what keeps the others from it: why it is whom it is. */
export const VisitCandidates = ({ visit }: { readonly visit: AdminVisit }) => {
  const words = useWords()
  const isOpen = visit.team_id !== null && visit.allowed_actions.includes("reassign")
  const { data: candidates = [] } = useVisitCandidates(visit.id, isOpen)
  if (!isOpen) return null
  return (
    <Section title={words("visit.candidates.title")} subtitle={words("visit.candidates.subtitle")}>
      {candidates.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {words("visit.candidates.none")}
        </Text>
      )}
      {candidates.map(({ agent_id, display_name, reasons }) => (
        <FactRow key={agent_id} label={display_name}>
          {agent_id === visit.agent_id && <span className="block">{words("visit.candidates.attends")}</span>}
          {agent_id !== visit.agent_id && reasons.length === 0 && words("visit.candidates.could")}
          {reasons.map((reason) => words(`not_attending.${reason}`)).join(" · ")}
        </FactRow>
      ))}
    </Section>
  )
}
