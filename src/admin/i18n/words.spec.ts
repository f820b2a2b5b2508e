import { COMMITMENT_ACTIONS, COMMITMENT_STATUSES } from "../../domain/commitment/lifecycle"
import { ARTICLE_LIFECYCLE, ARTICLE_STATUSES } from "../../domain/answer/article-lifecycle"
import { ANSWER_SCOPES } from "../../domain/answer/scope"
import { FREIGHT_ADVANCERS, FREIGHT_LEGS } from "../../domain/fault/freight-leg"
import { REFUSAL_CODES } from "../../domain/kernel/refusal-code"
import {
  ACTOR_TYPES,
  BASES,
  CONDITION_ATTRIBUTES,
  CONDITION_EFFECTS,
  CONDITION_OPERATORS,
  CONTACT_CHANNELS,
  DELIVERY_STATES,
  DISPOSITIONS,
  EVIDENCE_KINDS,
  EXCHANGE_PRICE_RULES,
  EXCHANGE_SCOPES,
  FAULT_PARTIES,
  FEE_KINDS,
  FREIGHT_PAYERS,
  GRADES,
  OUTBOUND_FREIGHT_REFUNDS,
  POLICY_STATUSES,
  REASON_CLASSES,
  RESOLUTIONS,
  SETTLEMENT_LINE_KINDS,
  SLA_METRICS,
  SURPLUS_DESTINATIONS,
  TICKET_KINDS,
  TICKET_PRIORITIES,
  WEEKDAYS,
  WINDOW_BASES,
} from "../../domain/kernel/vocabulary"
import { GRANT_STEPS } from "../../domain/notification/plan-rma-message"
import { listPresetValues, PRESETS } from "../../domain/policy/presets"
import { AGEING_BUCKETS } from "../../domain/recovery/ageing"
import { RECOVERY_LIFECYCLE, RECOVERY_STATUSES } from "../../domain/recovery/lifecycle"
import { RMA_LIFECYCLE, RMA_STAGES } from "../../domain/rma/lifecycle"
import { CHARGE_STATUSES } from "../../domain/settlement/charge-lifecycle"
import { PAYOUT_STATUSES } from "../../domain/settlement/payout-lifecycle"
import { CLOCK_FACES } from "../../domain/sla/clock-face"
import {
  ESCALATION_LEVELS,
  PAUSE_REASONS,
  REOPEN_RULES,
  SLA_CONDITION_ATTRIBUTES,
  SLA_UNITS,
  TICKET_OPENERS,
} from "../../domain/sla/words"
import { NOT_CHOSEN_REASONS } from "../../domain/team/choose-assignee"
import { RESPONSIBLE_ROLES } from "../../domain/team/responsible-for"
import { ROUTING_ATTRIBUTES, SKILL_LEVELS } from "../../domain/team/routing-rule"
import { REPAIR_LIFECYCLE, REPAIR_STAGES } from "../../domain/repair/lifecycle"
import { COVER_GROUNDS } from "../../domain/warranty/decide-cover"
import { WARRANTY_LIFECYCLE, WARRANTY_STATUSES } from "../../domain/warranty/lifecycle"
import { WARRANTY_STANDINGS } from "../../domain/warranty/standing"
import {
  AFTER_WORK_RULES,
  COST_BEARERS,
  COVER_PARTS,
  PERIOD_UNITS,
  SERIAL_SOURCES,
  WARRANTY_PROVIDERS,
  WARRANTY_STARTS,
} from "../../domain/warranty/words"
import { WITHDRAWAL_LIFECYCLE, WITHDRAWAL_STAGES, WITHDRAWAL_VERDICTS } from "../../domain/withdrawal/lifecycle"
import { REFUND_CLOCK_STATES } from "../../domain/withdrawal/refund-clock"
import resources from "."

const actionsOf = (lifecycle: object): string[] => [
  ...new Set(Object.values(lifecycle).flatMap((actions) => Object.keys(actions as object))),
]

/** Every closed list of the domain, and where its words stand. */
const LISTS: readonly (readonly [path: string, list: readonly string[]])[] = [
  ["refusal", REFUSAL_CODES],
  ["answer_scope", ANSWER_SCOPES],
  ["article_status", ARTICLE_STATUSES],
  ["article_action", actionsOf(ARTICLE_LIFECYCLE)],
  ["ticket_kind", TICKET_KINDS],
  ["ticket_priority", TICKET_PRIORITIES],
  ["contact_channel", CONTACT_CHANNELS],
  ["sla_metric", SLA_METRICS],
  ["sla_pause", PAUSE_REASONS],
  ["sla.attribute", SLA_CONDITION_ATTRIBUTES],
  ["sla.face", CLOCK_FACES],
  ["sla.level", ESCALATION_LEVELS],
  ["sla.opened_by", TICKET_OPENERS],
  ["sla.reopen", REOPEN_RULES],
  ["sla.unit", SLA_UNITS],
  ["commitment_status", COMMITMENT_STATUSES],
  ["commitment_action", [...COMMITMENT_ACTIONS, "make", "remind"]],
  ["skill_level", SKILL_LEVELS.map(String)],
  ["routing_attribute", ROUTING_ATTRIBUTES],
  ["not_chosen", NOT_CHOSEN_REASONS],
  ["responsible", RESPONSIBLE_ROLES],
  ["recovery_status", RECOVERY_STATUSES],
  ["recovery_action", actionsOf(RECOVERY_LIFECYCLE)],
  ["freight_leg", FREIGHT_LEGS],
  ["freight_advancer", FREIGHT_ADVANCERS],
  ["ageing", AGEING_BUCKETS.map(({ code }) => code)],
  ["stage", RMA_STAGES],
  ["action", [...actionsOf(RMA_LIFECYCLE), ...GRANT_STEPS]],
  ["payout_status", PAYOUT_STATUSES],
  ["fault_party", FAULT_PARTIES],
  ["freight_payer", FREIGHT_PAYERS],
  ["basis", BASES],
  ["resolution", RESOLUTIONS],
  ["reason_class", REASON_CLASSES],
  ["evidence", EVIDENCE_KINDS],
  ["grade", GRADES],
  ["disposition", DISPOSITIONS],
  ["actor", ACTOR_TYPES],
  ["condition_attribute", CONDITION_ATTRIBUTES],
  ["condition_operator", CONDITION_OPERATORS],
  ["condition_effect", CONDITION_EFFECTS],
  ["delivery_state", DELIVERY_STATES],
  ["fee_kind", FEE_KINDS],
  ["clause.fee", FEE_KINDS],
  ["clause.window", WINDOW_BASES],
  ["policy_status", POLICY_STATUSES],
  ["outbound_freight_refund", OUTBOUND_FREIGHT_REFUNDS],
  ["settlement_line", SETTLEMENT_LINE_KINDS],
  ["exchange_price_rule", EXCHANGE_PRICE_RULES],
  ["exchange_scope", EXCHANGE_SCOPES],
  ["surplus_to", SURPLUS_DESTINATIONS],
  ["charge_status", CHARGE_STATUSES],
  ["weekday", WEEKDAYS],
  ["warranty_provider", WARRANTY_PROVIDERS],
  ["cost_bearer", COST_BEARERS],
  ["period_unit", PERIOD_UNITS],
  ["warranty_start", WARRANTY_STARTS],
  ["cover_part", COVER_PARTS],
  ["after_work", AFTER_WORK_RULES],
  ["serial_source", SERIAL_SOURCES],
  ["warranty_status", WARRANTY_STATUSES],
  ["warranty_standing", WARRANTY_STANDINGS],
  ["cover_ground", COVER_GROUNDS],
  [
    "warranty_event",
    [
      ...actionsOf(WARRANTY_LIFECYCLE),
      ...["register", "register_by_owner", "serial", "offer_transfer", "transfer", "repaired", "report"],
    ],
  ],
  ["repair_stage", REPAIR_STAGES],
  [
    "repair_event",
    [
      ...[...actionsOf(REPAIR_LIFECYCLE), "open", "save_lines", "note_loan", "note_payment"],
      ...["pay", "waive_payment", "give_back"],
    ],
  ],
  ["withdrawal.stage", WITHDRAWAL_STAGES],
  ["withdrawal.action", actionsOf(WITHDRAWAL_LIFECYCLE)],
  ["withdrawal.verdict", WITHDRAWAL_VERDICTS],
  ["withdrawal.clock", REFUND_CLOCK_STATES],
]

const flatten = (tree: object, prefix = ""): Record<string, string> =>
  Object.assign(
    {},
    ...Object.entries(tree).map(([key, value]: [string, unknown]) =>
      typeof value === "string" ? { [prefix + key]: value } : flatten(value as object, `${prefix}${key}.`),
    ),
  ) as Record<string, string>

const placeholdersOf = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? "").sort()

/** Plurals are two entries in English and one in Chinese. */
const english = Object.fromEntries(
  Object.entries(flatten(resources.en.afterSales)).map(([key, text]) => [key.replace(/_(one|other)$/, ""), text]),
)
const chinese = flatten(resources.zhCN.afterSales)

describe("the words of the admin", () => {
  it("are the same keys in English and Chinese", () => {
    expect(Object.keys(chinese).sort()).toEqual(Object.keys(english).sort())
  })

  it.each(Object.entries({ English: english, Chinese: chinese }))("leave nothing empty in %s", (_, words) => {
    expect(Object.entries(words).filter(([, text]) => text.trim() === "")).toEqual([])
  })

  it("put the same facts into both languages", () => {
    const differing = Object.keys(english).filter(
      (key) => placeholdersOf(english[key] ?? "").join() !== placeholdersOf(chinese[key] ?? "").join(),
    )
    expect(differing).toEqual([])
  })

  it.each(LISTS)("name every %s, and none that does not exist", (path, list) => {
    const named = Object.keys(english)
      .filter((key) => key.startsWith(`${path}.`))
      .map((key) => key.slice(path.length + 1))
    expect(named.sort()).toEqual([...list].sort())
  })

  const presetValues = Object.values(PRESETS).flatMap((preset) =>
    listPresetValues(preset).map(({ term, value }) => [`setup.value.${preset.code}.${term}`, value] as const),
  )

  it("say every value of every preset, and none that a preset does not set", () => {
    const said = Object.keys(english).filter((key) => key.startsWith("setup.value."))
    expect(said.sort()).toEqual(presetValues.map(([key]) => key).sort())
  })

  it.each(presetValues)("say the numbers of %s as the preset does", (key, value) => {
    const numbersOf = (text = ""): string[] => [...text.matchAll(/\d+/g)].map(([number]) => number).sort()
    expect(numbersOf(english[key])).toEqual(numbersOf(value))
    expect(numbersOf(chinese[key])).toEqual(numbersOf(value))
  })
})
