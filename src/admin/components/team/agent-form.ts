import type { StaffNoticeKind } from "../../../domain/notification/decide-staff-telling"
import type { AdminServiceAgent, SaveAgentBody } from "../../../types"

/** An agent as the form holds him. */
export interface AgentForm {
  user_id: string
  display_name: string
  /** Codes with commas between. */
  languages: string
  capacity: number
  calendar_id: string | null
  /** With commas between, such as `DE 10, AT`. */
  areas: string
  digest: StaffNoticeKind[]
  is_active: boolean
  team_ids: string[]
  skills: { code: string; level: 1 | 2 | 3 }[]
}

export const toAgentForm = (agent: AdminServiceAgent | null, language: string): AgentForm => {
  if (agent === null) {
    return {
      ...{ user_id: "", display_name: "", languages: language, capacity: 20, calendar_id: null, is_active: true },
      ...{ areas: "", team_ids: [], skills: [], digest: [] },
    }
  }
  const { user_id, display_name, languages, capacity, calendar_id, is_active, team_ids, skills, digest } = agent
  return {
    areas: agent.areas.join(", "),
    ...{ user_id, display_name, capacity, calendar_id, is_active, languages: languages.join(", ") },
    ...{ team_ids: [...team_ids], digest: [...digest], skills: skills.map((skill) => ({ ...skill })) },
  }
}

export const toAgentBody = ({ languages, areas, skills, display_name, ...agent }: AgentForm): SaveAgentBody => ({
  ...agent,
  display_name: display_name.trim(),
  areas: areasIn(areas),
  languages: languages.split(/[,，\s]+/).filter(Boolean),
  skills: skills.map(({ code, level }) => ({ code: code.trim(), level })).filter(({ code }) => code !== ""),
})

const areasIn = (written: string): string[] =>
  written
    .split(/[,，;\n]+/)
    .map((area) => area.trim().replace(/\s+/, " ").toUpperCase())
    .filter(Boolean)
