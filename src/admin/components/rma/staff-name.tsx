import { Avatar } from "@medusajs/ui"

import { useStaff } from "../../hooks/use-staff"

/** A colleague by avatar and name; the id where the user is gone. */
export const StaffName = ({ id }: { readonly id: string }) => {
  const { data: staff } = useStaff()
  const name = staff?.find((member) => member.id === id)?.name ?? id
  return (
    <span className="flex min-w-0 items-center gap-x-2">
      <Avatar size="2xsmall" fallback={name.slice(0, 1).toUpperCase()} />
      <span className="truncate">{name}</span>
    </span>
  )
}
