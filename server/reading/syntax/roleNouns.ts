import type { Tokens } from '../tokens';
import { wordSet } from '../vocabulary';
import { PERSON_NOUNS } from './personNouns';

/** Nouns for people that American political news, of which the list from WordNet was made, has seldom or never. */
const NOUNS = `bishop archbishop imam nun vicar deacon chaplain mullah ayatollah magistrate coroner actuary viceroy
  alderman backbencher frontbencher consul demonstrator unionist picketer headteacher headmaster headmistress provost
  epidemiologist virologist immunologist surgeon midwife paramedic pharmacist therapist dentist rancher grower
  trawlerman steelworker autoworker trucker claimant neighbour neighbor villager householder homeowner tenant renter
  shopkeeper grocer chairperson founder publisher composer midfielder batsman bowler sprinter cyclist jockey
  constituent expatriate widower pensioner youngster baron duke duchess earl princess emperor sultan emir sheikh
  chieftain environmentalist conservationist climatologist meteorologist astronomer chemist biologist technician
  plumber electrician carpenter landowner peasant tribesman nomad pilgrim worshipper sceptic`;

const ROLE_NOUNS = wordSet(NOUNS.split(/\s+/).flatMap((noun) => [noun, `${noun}s`]));

/** True for a noun that names people by what they are: "minister", "bishops". */
export const isPersonNoun = (tokens: Tokens, i: number): boolean =>
  PERSON_NOUNS.has(tokens, i) || ROLE_NOUNS.has(tokens, i);
