import { z } from "@medusajs/framework/zod"

import { STAFF_NOTICES } from "../../../../domain/notification/decide-staff-telling"
import { AREA } from "../../../../domain/team/area"
import { idField, languageField, line, pageFields } from "../../../fields"
import { skillSchema } from "../service-teams/validators"

export const listAgentsQuerySchema = z.strictObject({ ...pageFields(50), team_id: idField.optional() })
export type ListAgentsQuery = z.output<typeof listAgentsQuerySchema>

/** `POST …/service-agents` and `…/:id`: the agent as a whole. */
export const agentSchema = z.strictObject({
  user_id: idField,
  display_name: line(100),
  languages: z.array(languageField).max(30).default([]),
  capacity: z.int().min(0).max(1_000).default(20),
  calendar_id: idField.nullable().default(null),
  areas: z.array(z.string().regex(AREA)).max(200).default([]),
  digest: z.array(z.enum(STAFF_NOTICES)).max(STAFF_NOTICES.length).default([]),
  is_active: z.boolean().default(true),
  skills: z
    .array(skillSchema)
    .max(100)
    .refine((skills) => new Set(skills.map(({ code }) => code)).size === skills.length, {
      error: "names a skill twice",
    })
    .default([]),
  team_ids: z.array(idField).max(100).default([]),
})
export type AgentInput = z.output<typeof agentSchema>

/** Half-open; without an end it lasts until somebody says so. */
export const absenceSchema = z
  .strictObject({
    from_at: z.iso.datetime({ offset: true }),
    until_at: z.iso.datetime({ offset: true }).nullable().default(null),
    words: line(500).nullable().default(null),
  })
  .refine(({ from_at, until_at }) => until_at === null || Date.parse(from_at) < Date.parse(until_at), {
    error: "must be after from_at",
    path: ["until_at"],
  })
export type AbsenceInput = z.output<typeof absenceSchema>
