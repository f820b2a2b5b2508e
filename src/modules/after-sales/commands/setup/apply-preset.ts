import { MedusaError } from "@medusajs/framework/utils"

import type { PublicHoliday } from "../../../../domain/calendar/holidays"
import type { Preset, PresetReason } from "../../../../domain/policy/presets/preset"
import { DEFAULT_SLA } from "../../../../domain/sla/default-policy"
import { RefusalError } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import { saveBusinessCalendar } from "../calendar/save-business-calendar"
import { createPolicy } from "../policy/create-policy"
import { publishPolicyVersion } from "../policy/publish-policy-version"
import { createReason } from "../reason/save-reason"
import { createSlaPolicy } from "../sla-policy/create-sla-policy"
import { publishSlaPolicy } from "../sla-policy/publish-sla-policy"

export interface ApplyPreset {
  readonly preset: Preset
  readonly holidays: readonly PublicHoliday[]
  /** Core's return reason for each reason of the preset, by code. */
  readonly return_reason_ids: Readonly<Record<string, string>>
  readonly applied_by: string | null
  readonly now: Date
}

/**
 * Puts a preset in place, once: calendar, reasons, published terms and promises. What the merchant has made already stays and is
 * not doubled. Applying the same preset again changes nothing; another one is refused, because it would change terms
 * that customers have been told. Answers the preset's code.
 */
export async function applyPreset(transaction: Transaction, input: ApplyPreset): Promise<string> {
  await transaction.query(`select pg_advisory_xact_lock(hashtextextended('after_sales.setup', 0))`)
  const [applied] = await transaction.query<{ preset: string }>(
    `select preset from after_sales_setup where deleted_at is null`,
  )
  if (applied?.preset === input.preset.code) return input.preset.code
  if (applied) throw alreadyChosen(applied.preset)
  if (await isEmpty(transaction, "business_calendar")) await createCalendar(transaction, input)
  await createReasons(transaction, input)
  if (await isEmpty(transaction, "after_sales_policy")) await publishTerms(transaction, input)
  if (await isEmpty(transaction, "sla_policy")) await publishPromises(transaction, input)
  await transaction.rows.createAfterSalesSetups(
    { preset: input.preset.code, applied_by: input.applied_by },
    transaction.context,
  )
  return input.preset.code
}

async function isEmpty(
  { query }: Transaction,
  table: "business_calendar" | "after_sales_policy" | "sla_policy",
): Promise<boolean> {
  return (await query(`select 1 from ${table} where deleted_at is null limit 1`)).length === 0
}

async function createCalendar(transaction: Transaction, { preset, holidays }: ApplyPreset): Promise<void> {
  const { name, time_zone, hours, holiday_country } = preset.calendar
  await saveBusinessCalendar(transaction, {
    id: null,
    name,
    is_default: true,
    holiday_country,
    holiday_region: null,
    definition: { time_zone, hours, holidays: holidays.map(({ on }) => on), extra_days: [] },
    holiday_names: Object.fromEntries(holidays.map(({ on, name: holiday }) => [on, holiday])),
  })
}

async function createReasons(transaction: Transaction, { preset, return_reason_ids }: ApplyPreset): Promise<void> {
  const existing = await transaction.query<{ code: string; return_reason_id: string }>(
    `select code, return_reason_id from after_sales_reason where deleted_at is null`,
  )
  for (const [position, reason] of preset.reasons.entries()) {
    const returnReasonId = return_reason_ids[reason.code]
    if (returnReasonId === undefined) {
      throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `No return reason was made for ${reason.code}`)
    }
    if (existing.some((row) => row.code === reason.code || row.return_reason_id === returnReasonId)) continue
    await createReason(transaction, {
      ...withoutLabel(reason),
      return_reason_id: returnReasonId,
      is_active: true,
      position,
    })
  }
}

function withoutLabel({ label: _, ...reason }: PresetReason): Omit<PresetReason, "label"> {
  return reason
}

async function publishTerms(transaction: Transaction, { preset, now }: ApplyPreset): Promise<void> {
  const policyId = await createPolicy(transaction, { ...preset.policy, description: preset.description })
  await publishPolicyVersion(transaction, { policy_id: policyId, version: null, now })
}

/** The same for every preset: what the handbook asks of any shop. */
async function publishPromises(transaction: Transaction, { now }: ApplyPreset): Promise<void> {
  const policyId = await createSlaPolicy(transaction, DEFAULT_SLA)
  await publishSlaPolicy(transaction, { policy_id: policyId, version: null, now })
}

function alreadyChosen(preset: string): RefusalError {
  const message = `The preset ${preset} is in place. Change policies, reasons and calendars one by one.`
  return new RefusalError([{ code: "in_use", message, field: "preset", facts: { value: preset } }])
}
