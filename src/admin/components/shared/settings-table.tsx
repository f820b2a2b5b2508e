import { Container, DataTable, type useDataTable } from "@medusajs/ui"
import type { ComponentProps, ReactNode } from "react"

import { EmptyState } from "./empty-state"
import { ProblemAlert } from "./problem-alert"
import { SettingsHeader } from "./settings-header"

interface SettingsTableProps<Row> {
  readonly tab: ComponentProps<typeof SettingsHeader>["tab"]
  readonly actions: ReactNode
  readonly table: ReturnType<typeof useDataTable<Row>>
  readonly error: unknown
  /** Without an action where no preset brings any. */
  readonly empty: { readonly title: string; readonly body: string; readonly action?: string }
  /** Drawers that the table's actions open. */
  readonly children?: ReactNode
}

/** One tab of the settings: what the merchant keeps, as a table that says where to begin while there is nothing. */
export const SettingsTable = <Row,>({ tab, actions, table, error, empty, children }: SettingsTableProps<Row>) => (
  <Container className="divide-y overflow-hidden p-0">
    <SettingsHeader tab={tab} actions={actions} />
    {error !== null ? (
      <div className="p-6">
        <ProblemAlert error={error} />
      </div>
    ) : (
      <DataTable instance={table}>
        <DataTable.Table
          emptyState={{
            empty: {
              custom: (
                <EmptyState
                  title={empty.title}
                  body={empty.body}
                  action={empty.action ? { label: empty.action, to: "/settings/after-sales/set-up" } : undefined}
                />
              ),
            },
          }}
        />
      </DataTable>
    )}
    {children}
  </Container>
)
