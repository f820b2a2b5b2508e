import type { AdminCustomerArchive, AdminErasure, CustomerExport, ErrorBody, ServiceStandard } from "../../../src/types"
import { actOnTicket, openTicketAsStaff } from "../../seed/tickets/calls"
import { equal, holds, refuses } from "../expect"
import type { Step } from "../report"
import type { World } from "../world"

const CUSTOMERS = "/admin/after-sales/customers"
const WISH = { words: "Asked for it in the check" }

/** A guest who only ever wrote: everything that is known of him, taken out and erased; and what the shop promises everybody. */
export async function customers(world: World, step: Step): Promise<void> {
  const { admin, store } = world.shop
  const { email } = world.guest
  const ticket = await openTicketAsStaff(admin, {
    ...{ kind: "consultation", channel: "email", email, name: "Theo Check" },
    ...{ subject: "Theo asks", body: "My name is Theo Check." },
  })

  const id = await step("a guest has an archive, by a name that tells nothing", async () => {
    const { customer } = await admin.post<{ customer: { id: string } }>(`${CUSTOMERS}/find`, { email })
    const read = await admin.get<{ customer: AdminCustomerArchive }>(`${CUSTOMERS}/${customer.id}`)
    const known = read.customer.sections.tickets.entries.map((entry) => [entry.id, entry.is_open])
    equal(known, [[ticket.id, true]], "tickets")
    holds(!customer.id.includes("theo") && !customer.id.includes("@"), "the name holds no address")
    return customer.id
  })

  await step("all that is known of him is taken out", async () => {
    const file = await admin.post<CustomerExport>(`${CUSTOMERS}/${id}/export`, WISH)
    holds(JSON.stringify(file.records).includes("My name is Theo Check."), "his words are in the file")
  })

  await step("it is not erased while he waits for an answer, and leaves no word of his afterwards", async () => {
    refuses(await admin.ask<ErrorBody>("POST", `${CUSTOMERS}/${id}/erase`, WISH), 400, "erasure_tickets_open")
    await actOnTicket(admin, ticket.id, "resolve", { words: "Answered, Theo." })
    await actOnTicket(admin, ticket.id, "close")
    await admin.post<{ erasure: AdminErasure }>(`${CUSTOMERS}/${id}/erase`, WISH)
    const left = await admin.get<unknown>(`/admin/after-sales/tickets/${ticket.id}`)
    holds(!/theo/i.test(JSON.stringify(left)), "no word of his is left")
    holds(JSON.stringify(left).includes(`"number":${ticket.number}`), "its number stays")
  })

  await step("everybody reads what the shop promises, and how it really does", async () => {
    const { service_standard } = await store.get<{ service_standard: ServiceStandard }>(
      "/store/after-sales/service-standard",
    )
    holds(service_standard.promises.length > 0, "something is promised")
    holds(
      service_standard.promises.every(({ too_few, in_time_percentage }) => too_few === (in_time_percentage === null)),
      "no share of too few cases",
    )
  })
}
