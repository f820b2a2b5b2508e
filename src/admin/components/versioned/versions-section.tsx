import { Text, clx } from "@medusajs/ui"

import { useFormats } from "../../hooks/use-formats"
import { useWords } from "../../hooks/use-words"
import { Section } from "../shared/section"
import { VersionBadge } from "./version-badges"
import type { PolicyVersion, VersionedPolicy } from "./versioned-policy"

interface VersionsSectionProps {
  readonly policy: VersionedPolicy
  readonly shown: { readonly id: string }
  readonly onShow: (version: number) => void
}

/** Every version with the time it was in force: old orders are still decided by old versions. */
export const VersionsSection = ({ policy, shown, onShow }: VersionsSectionProps) => {
  const words = useWords()
  const formats = useFormats()
  const time = ({ published_at, retired_at }: PolicyVersion): string => {
    if (published_at === null) return ""
    if (retired_at === null) return words("policy.version_since", { at: formats.instant(published_at) })
    return words("policy.version_until", { from: formats.day(published_at), until: formats.day(retired_at) })
  }
  return (
    <Section title={words("policy.versions")}>
      {policy.versions.map((version) => (
        <button
          key={version.id}
          type="button"
          onClick={() => onShow(version.version)}
          aria-current={version.id === shown.id}
          className={clx(
            "hover:bg-ui-bg-base-hover transition-fg focus-visible:shadow-borders-focus flex w-full items-center justify-between gap-x-4 px-6 py-3 text-left outline-none last:rounded-b-lg",
            version.id === shown.id && "bg-ui-bg-subtle",
          )}
        >
          <VersionBadge status={version.status} version={version.version} />
          <Text size="small" leading="compact" className="text-ui-fg-subtle text-right">
            {time(version)}
          </Text>
        </button>
      ))}
    </Section>
  )
}
