import type { PolicyStatus } from "../../domain/kernel/vocabulary"

/** The version that is being written if there is one, else the one in force. */
export const currentVersion = <Version extends { readonly status: PolicyStatus }>(policy: {
  readonly versions: readonly Version[]
}): Version | undefined =>
  policy.versions.find(({ status }) => status === "draft") ??
  policy.versions.find(({ status }) => status === "published") ??
  policy.versions[0]
