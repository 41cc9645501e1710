// The order of the test files: those that start whole products take a minute each and go first, so that no worker ends the run
// alone with one of them. The rest in vitest's own order, the largest file first.
import type { TestSpecification } from 'vitest/node'
import { BaseSequencer } from 'vitest/node'

const whole = /\/test\/(prove|journeys)\//

export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return [...sorted.filter(file => whole.test(file.moduleId)), ...sorted.filter(file => !whole.test(file.moduleId))]
  }
}
