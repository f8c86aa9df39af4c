/** `compare`: where the difference between two scenarios comes from, of a dataset or of two. */
import type { Command } from 'commander'
import { type CompareOptions, FORMATS } from '../compare-options.js'
import { addData, addIndicators } from '../options.js'
import { addFormat } from '../output.js'
import { addPicture } from '../picture.js'
import type { Session } from '../session.js'

export function define(command: Command, session: Session): void {
  const { options, commands } = session.text
  command.argument('[A]', commands.compare.from).argument('[B]', commands.compare.to)
  addData(command, session)
    .option('--with <dir>', commands.compare.with)
    .option('--indicator <id>', options.indicator, 'effective')
    .option('--group <id>', options.group)
    .option('--profession <id>', options.profession)
    .option('--technology <id>', options.technology)
    .option('--year <year>', commands.compare.year)
  addIndicators(addPicture(addFormat(command, session, FORMATS), session), session).action(
    async (a: string | undefined, b: string | undefined, chosen: CompareOptions) => {
      if (chosen.with === undefined) {
        const { compareScenarios } = await import('../compare-scenarios.js')
        return compareScenarios(a, b, chosen, session)
      }
      const { compareEditions } = await import('../compare-editions.js')
      return compareEditions(a, b, { ...chosen, with: chosen.with }, session)
    }
  )
}
