/** First names that stand for one another: "Joe" for "Joseph". A line each. */
const SAME = `
joe joseph
bill william will billy
bob robert rob bobby
jim james jimmy jamie
mike michael mick
tom thomas tommy
dick richard rick rich
ted edward ed eddie theodore
ben benjamin
dave david
dan daniel danny
steve steven stephen
chris christopher christine christina
matt matthew
tony anthony antony
andy andrew drew
greg gregory
jeff jeffrey geoffrey
ken kenneth
ron ronald ronnie
don donald
tim timothy
sam samuel samantha
nick nicholas
alex alexander alexandra
charlie charles chuck
jack john johnny
larry lawrence
liz elizabeth beth betsy
kate katherine catherine kathy cathy
maggie margaret meg peggy
sue susan
pat patrick patricia
jen jennifer jenny
debbie deborah
pete peter
phil philip phillip
ray raymond
fred frederick alfred
frank francis
josh joshua
jon jonathan
max maximilian
vlad vladimir
sasha alexander
misha mikhail
`;

const groups = new Map<string, number[]>();
SAME.trim()
  .split('\n')
  .forEach((line, group) => {
    for (const name of line.split(' ')) groups.set(name, [...(groups.get(name) ?? []), group]);
  });

/** True where two first names, in lower case, may be one person's: "joe" and "joseph". */
export const isSameGivenName = (a: string, b: string): boolean =>
  a === b || (groups.get(a)?.some((group) => groups.get(b)?.includes(group)) ?? false);
