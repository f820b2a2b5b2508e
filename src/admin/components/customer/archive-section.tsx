import { Button, toast } from "@medusajs/ui"
import type { ReactNode } from "react"

import type { ArchiveEntries, ArchivePage, ArchiveSectionName } from "../../../types"
import { useMoreOfSection } from "../../hooks/use-customers"
import { useWords } from "../../hooks/use-words"
import { Section } from "../shared/section"
import { ARCHIVE_ROWS } from "./archive-lists"

interface ArchiveSectionProps<Name extends ArchiveSectionName> {
  readonly id: string
  readonly name: Name
  readonly first: ArchivePage<ArchiveEntries[Name]>
}

/** One list of the archive, what is open first; the rest is read when somebody asks for it. */
export const ArchiveSection = <Name extends ArchiveSectionName>({ id, name, first }: ArchiveSectionProps<Name>) => {
  const words = useWords()
  const { data, hasNextPage, isFetching, fetchNextPage } = useMoreOfSection(id, name, first.next_cursor)
  const entries = [...first.entries, ...(data?.pages.flatMap((page) => page.entries) ?? [])]
  const hasMore = data === undefined ? first.next_cursor !== null : hasNextPage
  const Row: (props: { readonly entry: ArchiveEntries[Name] }) => ReactNode = ARCHIVE_ROWS[name]
  const showMore = async () => {
    const { isError } = await fetchNextPage()
    if (isError) toast.error(words("customer.more_failed"))
  }
  return (
    <Section title={words(`customer.section.${name}`)}>
      {entries.map((entry) => (
        <Row key={entry.id} entry={entry} />
      ))}
      {hasMore && (
        <div className="flex justify-center px-6 py-2">
          <Button size="small" variant="transparent" isLoading={isFetching} onClick={showMore}>
            {words("customer.more")}
          </Button>
        </div>
      )}
    </Section>
  )
}
