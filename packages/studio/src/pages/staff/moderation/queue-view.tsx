/** One text of a queue at a time, and what is decided of it, by keyboard alone or not. */
import { type Item, MOTIVES, type Queue, THEMES } from '@horizon-soin/consultation'
import { typeset } from '@horizon-soin/figures'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { useLanguage } from '../../../shell/site.js'
import { useStaff } from '../session.js'
import { AlikeList } from './alike-list.js'
import { CountsLine } from './counts-line.js'
import { focusMotive } from './motives.js'
import { NothingLeft } from './nothing-left.js'
import { placeInText } from './passages.js'
import { atDigit, type Command } from './shortcuts.js'
import { moderationText } from './text.js'
import { FLAGS_ID, TextHead } from './text-head.js'
import { TextToModerate } from './text-to-moderate.js'
import { focusThemes } from './themes.js'
import { useAlike } from './use-alike.js'
import { useKeys } from './use-keys.js'
import { useQueue } from './use-queue.js'
import { type Draft, draftOf, lackOf, STEP_OF, verdictOf, withMask, withTheme } from './verdict-draft.js'
import { type Lack, VerdictForm } from './verdict-form.js'

interface Props {
  consultation: string
  queue: Queue
  /** Empty: of all. */
  item: string
  items: readonly Item[]
  areKeysOn: boolean
  room: RefObject<HTMLElement | null>
  onHelp: () => void
}

/** Words of a text that it is known again by. */
const FEW_WORDS = 36
const firstWords = (text: string): string =>
  text.length <= FEW_WORDS ? text : `${text.slice(0, FEW_WORDS).replace(/\s\S*$/, '')}…`

export function QueueView({ consultation, queue, item, items, areKeysOn, room, onHelp }: Props) {
  const language = useLanguage()
  const text = moderationText[language]
  const { member } = useStaff()
  const open = useQueue(consultation, queue, item)
  const { state, dispatch } = open
  const at = state.texts[state.at] ?? null
  const draft = at === null ? null : (state.drafts.get(at.id) ?? draftOf(at))
  const likes = useAlike(consultation, at)
  const [said, setSaid] = useState('')
  const [refusing, setRefusing] = useState<string | null>(null)
  const [digitsAre, setDigitsAre] = useState<'motives' | 'themes'>('motives')
  const [lack, setLack] = useState<Lack>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const note = useRef<HTMLTextAreaElement>(null)
  const isRefusing = at !== null && refusing === at.id
  const isOwn = queue === 'appealed' && at !== null && at.decisions.some(({ by }) => by === member.login)
  const canDecide = at !== null && STEP_OF[queue] !== null && !isOwn

  const id = at?.id ?? null
  const shown = useRef<string | null>(null)
  useEffect(() => {
    setLack(null)
    setDigitsAre('motives')
    // The first text takes the focus from the title of the room, not from what one is doing.
    const isFirst = shown.current === null
    shown.current = id
    if (id === null) return
    if (isFirst && document.activeElement !== document.body && document.activeElement?.tagName !== 'H1')
      return
    const element = field.current
    element?.focus({ preventScroll: true })
    element?.setSelectionRange(0, 0)
    element?.closest('.mod-work')?.scrollIntoView({ block: 'nearest' })
  }, [id])

  const change = (next: Draft) => {
    if (at === null) return
    setLack(null)
    dispatch({ do: 'draft', id: at.id, draft: next })
  }
  const alike =
    draft !== null && draft.masks.length > 0
      ? []
      : (likes.alike?.texts ?? []).filter(one => likes.alike?.ticked.has(one.id))
  const decide = (wish: 'publish' | 'refuse') => {
    if (at === null || draft === null || !canDecide) return
    const verdict = verdictOf(draft, wish)
    const missing = lackOf(verdict, at.text)
    if (missing !== null) {
      setLack(missing)
      if (missing === 'motive') queueMicrotask(focusMotive)
      else if (missing === 'note') note.current?.focus()
      return
    }
    const texts = wish === 'publish' || draft.masks.length === 0 ? alike : []
    dispatch({ do: 'decide', verdict, draft, alike: texts })
    setSaid(
      text.said(text.outcomes[verdict.outcome], texts.length + 1, typeset(firstWords(at.text), language))
    )
    setRefusing(null)
  }
  const mask = () => {
    const element = field.current
    if (at === null || draft === null || element === null) return
    const place = (inField: number) => placeInText(at.text, inField)
    const next = withMask(at.text, draft, place(element.selectionStart), place(element.selectionEnd))
    element.focus({ preventScroll: true })
    // What is masked is seen once it is no longer selected.
    element.setSelectionRange(element.selectionEnd, element.selectionEnd)
    if (next === null) return setLack('masks')
    change(next)
    setRefusing(null)
    setDigitsAre('motives')
  }
  const refuse = () => {
    if (at === null) return
    setLack(null)
    setRefusing(at.id)
    setDigitsAre('motives')
    // Once they are there.
    setTimeout(focusMotive)
  }
  const backToText = () => {
    setRefusing(null)
    setLack(null)
    setDigitsAre('motives')
    field.current?.focus({ preventScroll: true })
  }
  const undo = () => {
    setSaid(state.waiting === null ? text.nothingToUndo : text.undone)
    dispatch({ do: 'undo' })
  }
  const digit = (pressed: number): boolean => {
    if (draft === null || !canDecide) return false
    const areMotives = digitsAre === 'motives' && (isRefusing || draft.masks.length > 0)
    const motive = areMotives && pressed > 0 ? atDigit(MOTIVES, pressed) : undefined
    const theme = areMotives ? undefined : atDigit(THEMES, pressed)
    if (motive !== undefined) change({ ...draft, motive })
    if (theme !== undefined) change(withTheme(draft, theme))
    if (motive !== undefined && isRefusing) setTimeout(focusMotive)
    return motive !== undefined || theme !== undefined
  }
  const obey = (command: Command): boolean => {
    switch (command.do) {
      case 'help':
        onHelp()
        return true
      case 'next':
      case 'previous':
        dispatch({ do: 'move', by: command.do === 'next' ? 1 : -1 })
        return true
      case 'undo':
        undo()
        return true
      case 'digit':
        return digit(command.digit)
      case 'close':
        if (document.activeElement === field.current && !isRefusing) return false
        backToText()
        return true
      case 'group':
        likes.toggle()
        return at?.group !== null
    }
    if (!canDecide || draft === null) return false
    switch (command.do) {
      case 'publish':
        decide('publish')
        return true
      case 'mask':
        mask()
        return true
      case 'refuse':
        refuse()
        return true
      case 'themes':
        setDigitsAre('themes')
        focusThemes()
        return true
      case 'note':
        note.current?.focus()
        return true
      case 'confirm':
        if (!isRefusing && draft.masks.length === 0) return false
        decide(isRefusing ? 'refuse' : 'publish')
        return true
    }
  }
  useKeys(room, areKeysOn, obey)

  const isCounted = item === '' && open.left !== null
  const total = Math.max(isCounted ? (open.left ?? 0) : 0, state.texts.length)
  const place = at === null ? '' : text.place(state.at + 1, total, !isCounted && state.next !== null)
  const about = at === null ? null : (items.find(one => one.id === at.item) ?? null)
  const returned = at === null ? undefined : state.returned.get(at.id)
  return (
    <div className="mod-queue">
      <CountsLine
        open={open}
        queue={queue}
        isOfAll={item === ''}
        said={said}
        areKeysOn={areKeysOn}
        onUndo={undo}
      />
      <div role="alert">
        {open.event !== null && (
          <p className="mod-event">
            {open.event.kind === 'failed'
              ? text.failed(open.event.count, open.event.told)
              : text.gone(open.event.count)}
          </p>
        )}
        {open.trouble !== null && <p className="answer-fault">{open.trouble}</p>}
      </div>
      {at === null && (
        <NothingLeft consultation={consultation} open={open} queue={queue} isOfAll={item === ''} />
      )}
      {at !== null && draft !== null && (
        <div className="mod-work">
          <div className="mod-reading">
            <TextHead text={at} item={about} place={place} />
            {returned !== undefined && <p className="answer-fault">{text.cameBack(returned)}</p>}
            <TextToModerate
              key={at.id}
              field={field}
              label={`${text.text}. ${place}`}
              describedBy={`${FLAGS_ID} mod-select-help`}
              text={at.text}
              masks={isRefusing ? [] : draft.masks}
            />
            <p id="mod-select-help" className="staff-note">
              {text.readOnly} {canDecide && text.selectHelp}
            </p>
            <p className="mod-moves">
              <button
                type="button"
                className="button"
                aria-disabled={state.at === 0}
                aria-keyshortcuts={areKeysOn ? 'k' : undefined}
                onClick={() => dispatch({ do: 'move', by: -1 })}
              >
                {text.previous}
                {areKeysOn && <kbd>K</kbd>}
              </button>
              <button
                type="button"
                className="button"
                aria-disabled={state.at >= state.texts.length - 1}
                aria-keyshortcuts={areKeysOn ? 'j' : undefined}
                onClick={() => dispatch({ do: 'move', by: 1 })}
              >
                {text.next}
                {areKeysOn && <kbd>J</kbd>}
              </button>
            </p>
            {canDecide && (
              <AlikeList
                text={at}
                open={likes}
                areKeysOn={areKeysOn}
                hasMasks={draft.masks.length > 0 && !isRefusing}
              />
            )}
          </div>
          {isOwn && <p className="mod-own">{text.samePerson}</p>}
          {canDecide && (
            <VerdictForm
              text={at.text}
              draft={draft}
              count={alike.length + 1}
              isRefusing={isRefusing}
              lack={lack}
              areKeysOn={areKeysOn}
              note={note}
              onMask={mask}
              onUnmask={passage => change({ ...draft, masks: draft.masks.filter(one => one !== passage) })}
              onMotive={motive => change({ ...draft, motive })}
              onTheme={theme => change(withTheme(draft, theme))}
              onNote={written => change({ ...draft, note: written })}
              onRefuse={refuse}
              onCancel={backToText}
              onDecide={decide}
            />
          )}
        </div>
      )}
    </div>
  )
}
