import type { DescribedCall } from '../calls/describe-call.ts'
import { Removal } from '../calls/removal.tsx'
import { Dialog } from '../elements/dialog.tsx'
import type { FieldSpec } from '../forms/field-spec.ts'
import { type FormMembers, ResourceForm } from '../forms/resource-form.tsx'

interface ResourceDialogProps {
  /** `route`, for titles and buttons. */
  readonly noun: string
  readonly title: string
  readonly specs: readonly FieldSpec[]
  readonly resource: object | undefined
  readonly beginning?: object
  readonly describe: (input: FormMembers) => DescribedCall
  readonly save: (input: FormMembers) => Promise<unknown>
  /** Undefined where there is nothing to delete yet. */
  readonly remove?: (() => Promise<unknown>) | undefined
  /** Called after a change, and when it is closed without one. */
  readonly onClose: (isChanged: boolean) => void
}

/** Creates, changes or deletes one resource, at the side of the page. */
export function ResourceDialog(props: ResourceDialogProps) {
  const { noun, resource, onClose, remove } = props
  return (
    <Dialog title={props.title} onClose={() => onClose(false)} isSide>
      <ResourceForm
        specs={props.specs}
        resource={resource}
        {...(props.beginning && { beginning: props.beginning })}
        action={resource ? 'Save changes' : `Create ${noun}`}
        describe={props.describe}
        onSubmit={async (input) => {
          await props.save(input)
          onClose(true)
        }}
      >
        {remove && (
          <Removal
            label="Delete"
            sure={`Really delete this ${noun}`}
            act={() => remove().then(() => onClose(true))}
          />
        )}
      </ResourceForm>
    </Dialog>
  )
}
