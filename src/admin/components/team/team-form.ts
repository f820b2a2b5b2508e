import type { AdminServiceTeam, RoutingRuleBody, SaveTeamBody } from "../../../types"

/** A team as the form holds it: what may be left open is an empty text. */
export interface TeamForm {
  code: string
  name_en: string
  name_zh: string
  calendar_id: string | null
  lead_user_id: string | null
  manager_user_id: string | null
  is_active: boolean
  position: number
  rules: RuleForm[]
}

export interface RuleForm {
  kind: RoutingRuleBody["kind"]
  channel: RoutingRuleBody["channel"]
  language: string
  product_id: string | null
  category_id: string | null
  skill_code: string
  skill_level: NonNullable<RoutingRuleBody["skill"]>["level"]
}

export const NEW_RULE: RuleForm = {
  kind: null,
  channel: null,
  language: "",
  product_id: null,
  category_id: null,
  skill_code: "",
  skill_level: 2,
}

export const toTeamForm = (team: AdminServiceTeam | null, nextPosition: number): TeamForm => {
  if (team === null) {
    return {
      ...{ code: "", name_en: "", name_zh: "", calendar_id: null, lead_user_id: null, manager_user_id: null },
      ...{ is_active: true, position: nextPosition, rules: [] },
    }
  }
  const { id: _id, agents: _agents, rules, ...values } = team
  return { ...values, rules: rules.map(toRuleForm) }
}

const toRuleForm = ({ kind, channel, language, product_id, category_id, skill }: RoutingRuleBody): RuleForm => ({
  ...{ kind, channel, product_id, category_id, language: language ?? "" },
  ...{ skill_code: skill?.code ?? "", skill_level: skill?.level ?? NEW_RULE.skill_level },
})

export const toTeamBody = ({ rules, name_en, name_zh, code, ...team }: TeamForm): SaveTeamBody => ({
  ...team,
  ...{ code: code.trim(), name_en: name_en.trim(), name_zh: name_zh.trim() },
  rules: rules.map(({ language, skill_code, skill_level, ...conditions }) => ({
    ...conditions,
    language: language.trim() || null,
    skill: skill_code.trim() === "" ? null : { code: skill_code.trim(), level: skill_level },
  })),
})
