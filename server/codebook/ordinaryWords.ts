/** Frequent English words that a one-word alias would be found in all over an article, most of all in sentence-initial capitals. */
const WORDS = new Set(
  `a about above after again against all also although always am an and another any are around as at away back be
   because been before being below best better between big both bring but by call came can case change city
   come could country court day did different do does done down during each early east either else end enough even
   ever every example fact family far few find first follow for force from general get give go good government great
   group had half hand has have he head help her here high him his history home house how however human i if
   important in into is it its just keep kind know land large last late later law lead leave left less let life like
   line little live local long look lot made main major make man many march may me mean meeting men might mine money
   month more most much must my name nation national near need never new news next night no north not nothing now
   number of off office often old on once one only open or order other others our out over own paper part party
   past people per percent place plan point police policy power president press problem program public put question
   rather reason report right rose run said same saw say second see seem set several she should show side since
   small so social some something soon source south start state states still stop story street strong such support
   system take talk tell than that the their them then there these they thing think this those though three through
   time to today together too top town trade true turn two under union until up upon us use used very view vote
   want war was watch water way we week well went were west what when where which while white who whole why will
   with within without woman word work world would year yes yet you young your`.split(/\s+/),
);

/** True for a single ordinary word; an acronym ("WHO", "US") is a name. */
export const isOrdinaryWord = (name: string): boolean =>
  WORDS.has(name.toLowerCase()) && !(name.length > 1 && name === name.toUpperCase());
