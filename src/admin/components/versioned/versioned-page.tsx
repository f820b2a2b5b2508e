import { LayoutComposer } from "@medusajs/dashboard/components"
import { useState, type ComponentType, type ReactNode } from "react"

import { useWords } from "../../hooks/use-words"
import { currentVersion } from "../../lib/current-version"
import { RecordMissing } from "../shared/record-missing"
import type { SectionProps, VersionedPolicy } from "./versioned-policy"
import { VersionsSection } from "./versions-section"

interface VersionedPageProps<Policy extends VersionedPolicy> {
  readonly policy: Policy | undefined
  readonly error: Error | null
  /** Where widgets of other plugins go. */
  readonly zone: string
  /** What the sections' names begin with. */
  readonly prefix: string
  readonly sections: Readonly<Record<string, ComponentType<SectionProps<Policy>>>>
  /** A place to try the policy out, below its versions. */
  readonly simulator: ReactNode
  readonly list: { readonly label: string; readonly to: string }
}

/** One policy: its terms to write on the left, its versions and a place to try them out on the right. */
export const VersionedPage = <Policy extends VersionedPolicy>(props: VersionedPageProps<Policy>) => {
  const { policy, error, zone, prefix, sections, simulator, list } = props
  const words = useWords()
  const [chosen, setChosen] = useState<number | null>(null)
  const current = policy && currentVersion(policy)
  // A version that is on screen because it was the current one gives way to the next draft.
  const version = policy?.versions.find((one) => one.version === chosen) ?? current

  if (policy === undefined || version === undefined) {
    return (
      <RecordMissing
        error={error}
        title={words("policy.not_found")}
        body={words("policy.not_found_body")}
        list={list}
      />
    )
  }
  return (
    <LayoutComposer
      widgetsZonePrefix={zone}
      preferredLayoutId="core:two-column"
      data={policy}
      sections={{
        main: (
          <>
            {Object.entries(sections).map(([name, SectionOfPolicy]) => (
              <LayoutComposer.Entry key={name} id={`${prefix}${name}`}>
                <SectionOfPolicy policy={policy} version={version} isEditable={version.id === current?.id} />
              </LayoutComposer.Entry>
            ))}
          </>
        ),
        side: (
          <>
            <LayoutComposer.Entry id={`${prefix}Versions`}>
              <VersionsSection
                policy={policy}
                shown={version}
                onShow={(number) => setChosen(number === current?.version ? null : number)}
              />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id={`${prefix}Simulator`}>{simulator}</LayoutComposer.Entry>
          </>
        ),
      }}
    />
  )
}
