import { wordSet } from '../vocabulary';

/** Nouns for bodies of people, which act and take sides as people do. */
export const BODY_NOUNS = wordSet(
  `academy administration administrations agency agencies airline airlines alliance alliances allies ally army armies
   assembly association associations audience authority authorities bank banks bloc blocs board boards body bodies
   brigade broadcaster broadcasters bureau business businesses cabinet camp camps campaign campaigns carmaker carmakers
   caucus chain chamber charity charities church churches clan club clubs coalition coalitions college commission
   commissions committee committees community communities company companies congregation congress conglomerate
   consortium cooperative council councils countries country court courts crew crews crowd crowds delegation delegations
   department departments dynasty electorate elite elites establishment executive faction factions families family
   federation firm firms foundation foundations fund funds gang gangs giant giants government governments group grouping
   groups guild half households industry inquiry institute institution institutions insurers jury brass kingdom leadership
   league leagues lobby lobbies maker makers majority media military militia militias ministries ministry minorities
   minority monarchy movement movements municipality nation nations neighbours neighbors network networks newspaper
   newspapers ngo ngos nonprofit nonprofits operator operators opposition organisation organisations organization
   organizations outfit outfits outlet outlets pac pacs panel panels parliament parliaments parties partnership party
   people peoples platform platforms police population populations powers presidency press public rank regime regimes
   region regions regulator regulators school schools secretariat sector senate side sides society societies squad staff
   startup startups state states subcommittee subsidiaries subsidiary superdelegate superdelegates superpower superpowers syndicate team teams
   territory territories tribe tribes tribunal troops union unions universities university voices watchdog watchdogs west
   world anyone anybody everyone everybody someone somebody nobody folk folks masses hopefuls faithful
   town towns city cities village villages borough county counties district districts province provinces parish diocese dioceses archdiocese wing wings
   synod trust trusts hospital hospitals prosecution defence defense branch branches junta constabulary inspectorate
   ombudsman embassy embassies utility utilities studio studios magazine magazines collective collectives supermarket
   supermarkets retailer retailers tank tanks
   rest others another few many most several some all both none each one ones`,
);
