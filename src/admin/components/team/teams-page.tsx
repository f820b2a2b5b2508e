import { AgentSection } from "./agent-section"
import { AssignmentSimulator } from "./assignment-simulator"
import { TeamTable } from "./team-table"

/** Who serves: the teams with their tickets, the people in them, and who would get what. */
export const TeamsPage = () => (
  <div className="flex flex-col gap-y-3">
    <TeamTable />
    <AgentSection />
    <AssignmentSimulator />
  </div>
)
