import { model } from "@medusajs/framework/utils"

import { CONTACT_CHANNELS, TICKET_KINDS } from "../../../domain/kernel/vocabulary"
import { SKILL_LEVELS } from "../../../domain/team/routing-rule"

/** A unit of people who serve together (M02). The set-up seeds four. */
export const ServiceTeam = model
  .define("service_team", {
    id: model.id({ prefix: "svcteam" }).primaryKey(),
    /** Stays for good: reports cite it. */
    code: model.text().unique("UQ_service_team_code"),
    name_en: model.text(),
    name_zh: model.text(),
    /** When the team works; null for the shop's default. */
    calendar_id: model.text().nullable(),
    /** Answers for what nobody of the team has taken, then hears of what is late (T02). */
    lead_user_id: model.text().nullable(),
    manager_user_id: model.text().nullable(),
    is_active: model.boolean().default(true),
    position: model.number().default(0),
    rules: model.hasMany(() => ServiceRoutingRule, { mappedBy: "team" }),
    members: model.hasMany(() => ServiceTeamMember, { mappedBy: "team" }),
  })
  .cascades({ delete: ["rules", "members"] })

/**
 * Such tickets go to this team, and to somebody who has this skill. A column that is null asks for nothing. Two rules
 * that say the same cannot stand: see the migration of the same subject.
 */
export const ServiceRoutingRule = model
  .define("service_routing_rule", {
    id: model.id({ prefix: "svcrule" }).primaryKey(),
    kind: model.enum([...TICKET_KINDS]).nullable(),
    channel: model.enum([...CONTACT_CHANNELS]).nullable(),
    /** BCP 47, in lower case. */
    language: model.text().nullable(),
    product_id: model.text().nullable(),
    category_id: model.text().nullable(),
    skill_code: model.text().nullable(),
    skill_level: model.number().nullable(),
    position: model.number().default(0),
    team: model.belongsTo(() => ServiceTeam, { mappedBy: "rules" }),
  })
  .checks([
    { name: "service_routing_rule_skill", expression: "(skill_code IS NULL) = (skill_level IS NULL)" },
    {
      name: "service_routing_rule_level",
      expression: `skill_level IS NULL OR skill_level IN (${SKILL_LEVELS.join(", ")})`,
    },
  ])

/** A Medusa user who serves. */
export const ServiceAgent = model
  .define("service_agent", {
    id: model.id({ prefix: "svcagent" }).primaryKey(),
    user_id: model.text().unique("UQ_service_agent_user"),
    display_name: model.text(),
    /** BCP 47. The first is that of his own notifications. */
    languages: model.array(),
    /** The most open tickets at a time; 0 is given none. */
    capacity: model.number(),
    /** His own working hours; null for those of the team. */
    calendar_id: model.text().nullable(),
    /** Where he visits customers: countries, or the beginnings of postcodes in them; null for everywhere. */
    areas: model.array().nullable(),
    /** What he wants told together in the morning; null for nothing. */
    digest: model.array().nullable(),
    is_active: model.boolean().default(true),
    last_assigned_at: model.dateTime().nullable(),
    skills: model.hasMany(() => ServiceAgentSkill, { mappedBy: "agent" }),
    memberships: model.hasMany(() => ServiceTeamMember, { mappedBy: "agent" }),
    absences: model.hasMany(() => AgentAbsence, { mappedBy: "agent" }),
  })
  .cascades({ delete: ["skills", "memberships", "absences"] })
  .checks([{ name: "service_agent_capacity", expression: "capacity >= 0" }])

/** What an agent knows, and how well (M06): 1 learns it, 2 works alone, 3 teaches it. */
export const ServiceAgentSkill = model
  .define("service_agent_skill", {
    id: model.id({ prefix: "svcskill" }).primaryKey(),
    code: model.text(),
    level: model.number(),
    agent: model.belongsTo(() => ServiceAgent, { mappedBy: "skills" }),
  })
  .indexes([{ on: ["agent_id", "code"], unique: true, name: "UQ_service_agent_skill" }])
  .checks([{ name: "service_agent_skill_level", expression: `level IN (${SKILL_LEVELS.join(", ")})` }])

export const ServiceTeamMember = model
  .define("service_team_member", {
    id: model.id({ prefix: "svcmem" }).primaryKey(),
    team: model.belongsTo(() => ServiceTeam, { mappedBy: "members" }),
    agent: model.belongsTo(() => ServiceAgent, { mappedBy: "memberships" }),
  })
  .indexes([{ on: ["team_id", "agent_id"], unique: true, name: "UQ_service_team_member" }])

/** A time in which an agent is given nothing, half-open; without an end until somebody names one. */
export const AgentAbsence = model
  .define("agent_absence", {
    id: model.id({ prefix: "svcabs" }).primaryKey(),
    from_at: model.dateTime(),
    until_at: model.dateTime().nullable(),
    words: model.text().nullable(),
    agent: model.belongsTo(() => ServiceAgent, { mappedBy: "absences" }),
  })
  .indexes([{ on: ["agent_id", "from_at"], name: "IDX_agent_absence_agent" }])
  .checks([{ name: "agent_absence_span", expression: "until_at IS NULL OR until_at > from_at" }])
