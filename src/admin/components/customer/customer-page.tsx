import { LayoutComposer } from "@medusajs/dashboard/components"
import { Container } from "@medusajs/ui"

import { useCustomer } from "../../hooks/use-customers"
import { useWords } from "../../hooks/use-words"
import { EmptyState } from "../shared/empty-state"
import { RecordMissing } from "../shared/record-missing"
import { ARCHIVE_ORDER } from "./archive-lists"
import { ArchiveSection } from "./archive-section"
import { ContactsSection } from "./contacts-section"
import { CustomerHeader } from "./customer-header"
import { PrivacySection } from "./privacy-section"
import { TierSection } from "./tier-section"

/** One customer: what he did at the left, who he is and what he is worth at the right. */
export const CustomerPage = ({ id }: { readonly id: string }) => {
  const words = useWords()
  const { data: customer, error } = useCustomer(id)
  if (customer === undefined) {
    return (
      <RecordMissing
        error={error}
        title={words("customer.not_found")}
        body={words("customer.not_found_body")}
        list={{ label: words("inbox.title"), to: "/after-sales/inbox" }}
      />
    )
  }
  const filled = ARCHIVE_ORDER.filter((name) => customer.sections[name].entries.length > 0)
  return (
    <LayoutComposer
      widgetsZonePrefix="after_sales.customer"
      preferredLayoutId="core:two-column"
      data={customer}
      sections={{
        main: (
          <>
            <LayoutComposer.Entry id="AfterSalesCustomerHeader">
              <CustomerHeader customer={customer} />
            </LayoutComposer.Entry>
            {filled.map((name) => (
              <LayoutComposer.Entry key={name} id={`AfterSalesCustomer_${name}`}>
                <ArchiveSection id={id} name={name} first={customer.sections[name]} />
              </LayoutComposer.Entry>
            ))}
            {filled.length === 0 && (
              <LayoutComposer.Entry id="AfterSalesCustomerEmpty">
                <Container className="p-0">
                  <EmptyState title={words("customer.empty.title")} body={words("customer.empty.body")} />
                </Container>
              </LayoutComposer.Entry>
            )}
          </>
        ),
        side: (
          <>
            <LayoutComposer.Entry id="AfterSalesCustomerContacts">
              <ContactsSection customer={customer} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesCustomerTier">
              <TierSection tier={customer.value_tier} paidBack={customer.paid_back} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesCustomerPrivacy">
              <PrivacySection customer={customer} />
            </LayoutComposer.Entry>
          </>
        ),
      }}
    />
  )
}
