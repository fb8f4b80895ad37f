import type { ActorType } from '../analysis';
import { wordMap, wordSet } from '../vocabulary';

const kinds = (type: ActorType, list: string): readonly (readonly [string, ActorType])[] =>
  list
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => [word, type]);

/** With the adjective of a state they mean it: "the Norwegian government". */
const GOVERNMENT_WORDS = ['government', 'authorities', 'regime', 'administration', 'leadership'];
export const GOVERNMENTS = wordSet(GOVERNMENT_WORDS);

/** Nouns of descriptions that may stand for an actor named before ("the telecom giant"), and its type. */
export const NOMINAL_HEADS = wordMap<ActorType>([
  ...kinds(
    'person',
    `president premier chancellor minister secretary ambassador envoy senator congressman congresswoman governor mayor commissioner speaker
     leader dictator ruler strongman chairman chairwoman ceo director spokesman spokeswoman general colonel admiral sheriff prosecutor
     candidate nominee king queen prince pope billionaire tycoon founder pm republican democrat politician
     lawmaker businessman diplomat activist whistleblower journalist author singer actor actress striker coach
     counsel adviser advisor attorney lawyer judge justice inspector detective superintendent analyst economist historian writer professor researcher
     scientist strategist aide editor columnist reporter correspondent musician rapper filmmaker comedian quarterback footballer goalkeeper captain manager
     investor entrepreneur physician negotiator lobbyist donor heir`,
  ),
  ...kinds(
    'organization',
    `company firm giant group corporation conglomerate maker manufacturer supplier vendor carmaker automaker chipmaker drugmaker planemaker
     retailer operator carrier airline bank lender broadcaster newspaper agency department ministry commission council court committee panel
     parliament university institute organization organisation charity union party league federation association watchdog regulator
     militia alliance startup start-up chain brand label publisher developer brewer shipper shipyard shipbuilder builder fund outfit network platform multinational insurer miner utility executive`,
  ),
  ...kinds('country', 'bloc country nation kingdom republic'),
  ...GOVERNMENT_WORDS.map((word) => [word, 'country'] as const),
]);
