import { toast } from "@medusajs/ui"
import { Link, useNavigate } from "react-router-dom"

import { useFindCustomer, type CustomerOf } from "../../hooks/use-customers"
import { useWords } from "../../hooks/use-words"

const LINK = "text-ui-fg-interactive hover:text-ui-fg-interactive-hover transition-fg"

/** The way to everything that is known of a customer whom core has. */
export const CustomerLink = ({ id }: { readonly id: string }) => {
  const words = useWords()
  return (
    <Link to={`/after-sales/customers/${id}`} className={LINK}>
      {words("customer.to_archive")}
    </Link>
  )
}

/** The same from a record of a guest, who has no id: his archive's name is asked for when somebody goes there. */
export const GuestLink = ({ of }: { readonly of: CustomerOf }) => {
  const words = useWords()
  const navigate = useNavigate()
  const { mutate, isPending } = useFindCustomer()
  const open = () =>
    mutate(of, {
      onSuccess: ({ customer }) => navigate(`/after-sales/customers/${customer.id}`),
      onError: ({ message }) => toast.error(message),
    })
  return (
    <button type="button" className={LINK} disabled={isPending} onClick={open}>
      {words("customer.to_archive")}
    </button>
  )
}
