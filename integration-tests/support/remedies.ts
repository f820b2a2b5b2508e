import type { Resolution } from "../../src/domain/kernel/vocabulary"
import type { WrittenTerms } from "../../src/domain/policy/terms"
import type { AdminPolicy, AdminReason } from "../../src/types"
import type { TestShop } from "./shop"

/** Puts a version of the standard terms in force that offers more than refunds, for every reason. */
export async function offerRemedies(
  test: TestShop,
  remedies: readonly Resolution[],
  changes: Partial<WrittenTerms> = {},
): Promise<void> {
  const { policies } = await test.admin.get<{ policies: AdminPolicy[] }>("/admin/after-sales/policies")
  const policy = policies.find(({ code }) => code === "standard")
  const version = policy?.versions[0]
  if (!policy || !version) throw new Error("There are no standard terms")
  const { code, name, description } = policy
  const { windows, conditions, seasons, fees } = version
  const terms = { windows, conditions, seasons, fees, remedies, ...changes }
  await test.admin.post(`/admin/after-sales/policies/${policy.id}/draft`, { code, name, description, terms })
  await test.admin.post(`/admin/after-sales/policies/${policy.id}/publish`, {})
  const { reasons } = await test.admin.get<{ reasons: AdminReason[] }>("/admin/after-sales/reasons?limit=100")
  for (const { id } of reasons) await test.admin.post(`/admin/after-sales/reasons/${id}`, { remedies })
}
