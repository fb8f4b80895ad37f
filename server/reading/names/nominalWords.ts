import type { ActorType } from '../analysis';
import { wordMap } from '../vocabulary';

const kinds = (type: ActorType, list: string): readonly (readonly [string, ActorType])[] =>
  list
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => [word, type]);

/** Nouns of descriptions that may stand for an actor named before ("the telecom giant"), and its type. */
export const NOMINAL_HEADS = wordMap<ActorType>([
  ...kinds(
    'person',
    `president premier chancellor minister secretary ambassador envoy senator congressman congresswoman governor mayor commissioner speaker
     leader chairman chairwoman ceo director spokesman spokeswoman general colonel admiral sheriff prosecutor
     candidate nominee dictator king queen prince pope billionaire tycoon founder pm republican democrat politician
     lawmaker businessman diplomat activist whistleblower journalist author singer actor actress striker coach`,
  ),
  ...kinds(
    'organization',
    `company firm giant group corporation conglomerate maker manufacturer supplier vendor carmaker automaker chipmaker drugmaker planemaker
     retailer operator carrier airline bank lender broadcaster newspaper agency department ministry commission council court committee panel
     parliament university institute organization organisation charity union party league federation association watchdog regulator
     militia alliance startup start-up chain brand label publisher developer brewer shipper shipyard shipbuilder builder fund outfit network platform multinational insurer miner utility executive`,
  ),
  ...kinds('country', 'bloc country nation kingdom republic'),
]);
