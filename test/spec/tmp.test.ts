import { readServiceSchemas } from './read-service-schemas.ts'
import { test } from 'vitest'
test('x', async () => { const m = await readServiceSchemas(); console.log(Object.keys(m).length, JSON.stringify(m.CreateDomainName, null, 1), JSON.stringify(m.ExportApi), JSON.stringify(m.GetRoutes), JSON.stringify(m.UpdateIntegrationResponse), JSON.stringify(m.DeleteVpcLink), JSON.stringify(m.CreateStage))
 const en = new Set(); const walk=(x,p)=>{ if(x?.enum) en.add(p.split('.').at(-1)+':'+x.enum); if (x && typeof x==='object') for (const k in x) walk(x[k], p + '.' + (x[k]?.name ?? k)) }; walk(m,''); console.log([...en].join('\n'))
})
