import { gateway } from '../calls/gateway.ts'
import { Icon } from '../elements/icon.tsx'
import { changeTheme, theme } from '../navigation/theme.ts'

const NAMES = { system: 'as the system', light: 'light', dark: 'dark' }

/** What stands below the menu: which gateway this is, the documents, and the theme. */
export function SideEnd() {
  const { region, auth } = gateway.value
  return (
    <div class="side-end">
      <ul class="side-facts">
        <li class="mono">{location.host}</li>
        {region && <li>{region}</li>}
        {auth === 'sigv4' && <li>signed calls</li>}
        <li>
          <a href="docs">API documentation</a>
        </li>
      </ul>
      <button
        type="button"
        class="icon-button"
        onClick={changeTheme}
        aria-label={`Theme: ${NAMES[theme.value]}. Change`}
        title={`Theme: ${NAMES[theme.value]}`}
      >
        <Icon name={theme.value} />
      </button>
    </div>
  )
}
