import type { HttpTypes } from "@medusajs/framework/types"

import type { Resolution } from "../../../src/domain/kernel/vocabulary"
import type { AdminBusinessCalendar, AdminPolicy, AdminReason, PolicyDraft } from "../../../src/types"
import type { Api } from "../api"
import { idOf, typeIdsOf } from "../shop/id-of"
import { limitForRegulars } from "./set-limits"
import { christmasTerms, specialPolicies, standardTerms, type TermSubjects, unpublishedPolicy } from "./house-terms"

const ROOT = "/admin/after-sales"

/**
 * Says what the shop promises, as a merchant does it: a preset first, then changes of his own. The settings then hold
 * retired, published and drafted versions.
 */
export async function setTerms(admin: Api, now: Date): Promise<void> {
  await admin.post(`${ROOT}/setup`, { preset: "generic" })
  await moveOfficeToHamburg(admin)
  await offerCreditAndKeeping(admin)
  await admin.post(`${ROOT}/reasons`, ownReason)

  const subjects = await findSubjects(admin)
  await limitForRegulars({ admin }, subjects.vipGroup)
  const { policies } = await admin.get<{ policies: readonly AdminPolicy[] }>(`${ROOT}/policies`)
  const [standard] = policies
  if (!standard) throw new Error("The preset made no policy")
  const { code, name, description } = standard
  await saveDraft(admin, standard.id, { code, name, description, terms: standardTerms(subjects) })
  await publish(admin, standard.id)
  await saveDraft(admin, standard.id, {
    ...{ code, name, description },
    terms: christmasTerms(subjects, now.getUTCFullYear()),
  })
  for (const policy of specialPolicies(subjects)) await publish(admin, await create(admin, policy))
  await create(admin, unpublishedPolicy(subjects))
}

/** Whoever may have his money may have credit; goods that something is wrong with may be kept for a part of the price. */
async function offerCreditAndKeeping(admin: Api): Promise<void> {
  const { reasons } = await admin.get<{ reasons: readonly AdminReason[] }>(`${ROOT}/reasons?limit=100`)
  for (const { id, basis, goods_come_back, remedies } of reasons) {
    const isKeepable = basis === "nonconformity" && goods_come_back
    const more: readonly Resolution[] = isKeepable ? ["store_credit", "keep_item"] : ["store_credit"]
    await admin.post(`${ROOT}/reasons/${id}`, { remedies: [...remedies, ...more] })
  }
}

/** A reason of the shop's own beside those of the preset. */
const ownReason = {
  code: "arrived_too_late",
  label: "Came too late for the occasion",
  description: "A present or an outfit that was promised for a day and came after it.",
  reason_class: "other",
  basis: "withdrawal",
  fault_party: "carrier",
  freight_payer: "carrier",
  evidence: ["description"],
  position: 10,
}

/** The promise of three working days is kept where the shop's people work. */
async function moveOfficeToHamburg(admin: Api): Promise<void> {
  const { business_calendars } = await admin.get<{ business_calendars: readonly AdminBusinessCalendar[] }>(
    `${ROOT}/business-calendars`,
  )
  const office = business_calendars.find((calendar) => calendar.is_default)
  if (!office) throw new Error("The preset made no calendar")
  await admin.post(`${ROOT}/business-calendars/${office.id}`, {
    name: "Office in Hamburg",
    is_default: true,
    holiday_country: "DE",
    holiday_region: "HH",
    seed_holidays: true,
    definition: { time_zone: "Europe/Berlin", hours: office.definition.hours },
  })
}

async function findSubjects(admin: Api): Promise<TermSubjects> {
  const [tags, type, groups] = await Promise.all([
    admin.get<HttpTypes.AdminProductTagListResponse>("/admin/product-tags?limit=100"),
    typeIdsOf(admin),
    admin.get<HttpTypes.AdminCustomerGroupListResponse>("/admin/customer-groups?limit=100"),
  ])
  const tag = (value: string) =>
    idOf(
      value,
      tags.product_tags.find((one) => one.value === value),
    )
  const group = (name: string) =>
    idOf(
      name,
      groups.customer_groups.find((one) => one.name === name),
    )
  return {
    finalSaleTag: tag("final-sale"),
    hygieneTag: tag("hygiene"),
    digitalTag: tag("digital"),
    electronicsType: type("Electronics"),
    furnitureType: type("Furniture"),
    vipGroup: group("VIP"),
    tradeGroup: group("Trade"),
  }
}

async function create(admin: Api, draft: PolicyDraft): Promise<string> {
  const { policy } = await admin.post<{ policy: AdminPolicy }>(`${ROOT}/policies`, draft)
  return policy.id
}

async function saveDraft(admin: Api, id: string, draft: PolicyDraft): Promise<void> {
  await admin.post(`${ROOT}/policies/${id}/draft`, draft)
}

async function publish(admin: Api, id: string): Promise<void> {
  await admin.post(`${ROOT}/policies/${id}/publish`, {})
}
