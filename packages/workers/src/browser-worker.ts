import { openJob } from '@horizon-soin/model/uncertainty'
import { answerMessages } from './browser-messages.js'

answerMessages(openJob)
