import { MedusaError } from "@medusajs/framework/utils"

export type TypeOrm = typeof import("typeorm")

/** TypeORM is an optional peer: whoever does not move in from a database never needs it. */
export async function loadTypeOrm(): Promise<TypeOrm> {
  try {
    return await import("typeorm")
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const message = `Reading a database needs TypeORM: npm install --save-dev typeorm@1.1.1 (${reason})`
    throw new MedusaError(MedusaError.Types.INVALID_DATA, message)
  }
}
