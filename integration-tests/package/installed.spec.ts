import { existsSync, readFileSync, rmSync } from "node:fs"

import { bearer, createApi, type Api } from "../../demo/seed/api"
import { makeScratch } from "../../tooling/scratch"
import { HostProject, packPlugin, type Package } from "../support/host-project"

jest.setTimeout(600_000)

const STAFF = { email: "staff@shop.test", password: "staff-password" }
const PLUGIN = "medusa-plugin-after-sales"

describe("the plugin, packed as for npm", () => {
  const directory = makeScratch("package")
  let packed: Package
  let paths: string[]

  beforeAll(async () => {
    packed = await packPlugin(directory)
    paths = packed.files.map(({ path }) => path)
  })

  afterAll(() => rmSync(directory, { recursive: true, force: true }))

  describe("contains", () => {
    it("what a shop needs", () => {
      expect(paths).toEqual(
        expect.arrayContaining([
          "LICENSE",
          "README.md",
          "package.json",
          ".medusa/server/src/admin/index.js",
          ".medusa/server/src/admin/index.mjs",
          ".medusa/server/src/api/middlewares.js",
          ".medusa/server/src/import/import-history.js",
          ".medusa/server/src/modules/after-sales/index.js",
          ".medusa/server/src/modules/after-sales/index.d.ts",
          ".medusa/server/src/types/index.d.ts",
          ".medusa/server/src/types/http.d.ts",
          ".medusa/server/src/workflows/index.js",
          ".medusa/server/src/workflows/index.d.ts",
        ]),
      )
      expect(paths.filter((path) => /\/migrations\/Migration\d+_\w+\.js$/.test(path))).not.toEqual([])
    })

    it("nothing that belongs to the workshop", () => {
      const workshop =
        /\.(spec|test|fixtures|bench)\.|(^|\/)(demo|bench|tooling|integration-tests|__tests__|docs|node_modules)\/|medusa-config|tsconfig|eslint|jest|\.env|medusa-plugin-options/
      expect(paths.filter((path) => workshop.test(path))).toEqual([])
      const strays = paths.filter((path) => !path.startsWith(".medusa/server/src/"))
      expect(strays.sort()).toEqual(["LICENSE", "README.md", "package.json"])
    })
  })

  describe("installed in an empty Medusa project", () => {
    const host = new HostProject()
    let server: Awaited<ReturnType<HostProject["start"]>>
    let shop: Api
    let staff: Api

    beforeAll(async () => {
      // Refused before anything is opened: TypeORM is not there.
      process.env.AFTER_SALES_IMPORT_DATABASE_URL = "postgres://localhost/old-shop"
      await host.install(packed)
      await host.createDatabase()
      await host.medusa("db:migrate", "--execute-safe-links")
      await host.medusa("user", "--email", STAFF.email, "--password", STAFF.password)
      server = await host.start()
      shop = createApi(server.baseUrl)
      const { token } = await shop.post<{ token: string }>("/auth/user/emailpass", STAFF)
      staff = shop.with(bearer(token))
    })

    afterAll(async () => {
      delete process.env.AFTER_SALES_IMPORT_DATABASE_URL
      await server?.stop()
      host.remove()
    })

    it("answers staff", async () => {
      expect(await staff.get("/admin/after-sales/rmas")).toEqual({ rmas: [], next_cursor: null })
      expect(await staff.get("/admin/after-sales/setup")).toMatchObject({ preset: null })
    })

    it("tells the storefront its terms once a preset is chosen", async () => {
      const { api_key } = await staff.post<{ api_key: { id: string; token: string } }>("/admin/api-keys", {
        title: "Storefront",
        type: "publishable",
      })
      const storefront = shop.with({ "x-publishable-api-key": api_key.token })
      expect(await storefront.get("/store/after-sales/policy")).toEqual({ policies: [], next_cursor: null })
      await staff.post("/admin/after-sales/setup", { preset: "generic" })
      expect(await storefront.get("/store/after-sales/policy")).toMatchObject({ policies: [{ code: "standard" }] })
    })

    it("gives the host's own code its workflows, its events and its module", async () => {
      const typeOf = (path: string, name: string) => host.evaluate(`typeof require("${PLUGIN}${path}").${name}`)
      expect(await typeOf("/workflows", "openRmaWorkflow")).toBe("function")
      expect(await typeOf("/types", "RMA_EVENTS.opened")).toBe("string")
      expect(await typeOf("/modules/after-sales", "AFTER_SALES_MODULE")).toBe("string")
      expect(await typeOf("/package.json", "version")).toBe("string")
      expect(await typeOf("/import/import-history", "default")).toBe("function")
    })

    it("moves history in by its own command, and asks for TypeORM only where a database is read", async () => {
      const script = `./node_modules/${PLUGIN}/.medusa/server/src/import/import-history.js`
      host.write("requests.csv", "number,kind,status,order_number,opened_at\n1,return,done,1001,2024-02-29\n")
      const moved = await host.medusa("exec", script, "run", "requests", "requests.csv")
      expect(moved.output).toContain("1 kept")
      expect(await staff.get("/admin/after-sales/imported-cases")).toMatchObject({ imported_cases: [{ number: "1" }] })
      await expect(host.medusa("exec", script, "run", "medusa-v1")).rejects.toThrow("npm install --save-dev typeorm")
    })

    it("brings its screens along for the dashboard, in both module formats", async () => {
      const required = await host.evaluate(`require.resolve("${PLUGIN}/admin")`)
      expect(existsSync(required)).toBe(true)
      const imported = required.replace(/\.js$/, ".mjs")
      expect(readFileSync(imported, "utf8")).toContain("after-sales")
    })

    it.each([
      ["core_store_returns", "perhaps", '"guard"'],
      ["guest_link_minutes", 0, ">=5"],
      ["storefront_url", "shop.test", "URL"],
    ])("does not boot with a wrong %s, and says what is allowed", async (option, value, allowed) => {
      const { status, log } = await host.bootInVain({ [option]: value })
      expect(status).not.toBe(0)
      const said = log.replaceAll("\\", "")
      expect(said).toContain(`option "${option}" is ${JSON.stringify(value)}`)
      expect(said).toContain(allowed)
    })
  })
})
