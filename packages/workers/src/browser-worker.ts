import { openJob } from '@horizon-soin/model'
import { answerMessages } from './browser-messages.js'

answerMessages(openJob)
