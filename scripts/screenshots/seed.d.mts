/** The ids that pages of a seeded gateway are opened by. */
export interface SeededShop {
  readonly apiId: string
  readonly routeId: string
  readonly chatId: string
}

export function seedShop(baseUrl: string, backendUrl: string): Promise<SeededShop>
