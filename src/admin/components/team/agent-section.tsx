import { Button, Text } from "@medusajs/ui"
import { useState } from "react"

import type { AdminServiceAgent } from "../../../types"
import { useAgents } from "../../hooks/use-teams"
import { useWords } from "../../hooks/use-words"
import { ProblemAlert } from "../shared/problem-alert"
import { Section } from "../shared/section"
import { AgentDrawer } from "./agent-drawer"
import { AgentTable } from "./agent-table"

/** The people who are given tickets. */
export const AgentSection = () => {
  const words = useWords()
  const [editing, setEditing] = useState<AdminServiceAgent | "new" | null>(null)
  const { data: agents = [], isLoading, error } = useAgents()
  return (
    <Section
      title={words("agent.title")}
      subtitle={words("agent.subtitle")}
      actions={
        <Button size="small" variant="secondary" onClick={() => setEditing("new")}>
          {words("agent.add")}
        </Button>
      }
    >
      {error !== null ? (
        <div className="px-6 py-4">
          <ProblemAlert error={error} />
        </div>
      ) : !isLoading && agents.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {words("agent.empty")}
        </Text>
      ) : (
        <AgentTable agents={agents} isLoading={isLoading} onEdit={setEditing} />
      )}
      {editing !== null && (
        <AgentDrawer
          key={editing === "new" ? "new" : editing.id}
          agent={editing === "new" ? null : (agents.find(({ id }) => id === editing.id) ?? editing)}
          onClose={() => setEditing(null)}
        />
      )}
    </Section>
  )
}
