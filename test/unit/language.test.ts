import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyCodebook } from '../../server/codebook/codebook';
import { compileLexicon } from '../../server/codebook/compile';
import { read } from '../../server/reading/read';

const lexicon = compileLexicon(emptyCodebook);
const isEnglish = (text: string): boolean => read(text, lexicon).analysis.language.english;

const ENGLISH = {
  news: `The council of Westmark dropped its plan for a new harbour on Friday, after a debate that went on for most of
    the night. The mayor said that the money had been spent and that there would be no vote before May.`,
  'a headline full of names': 'Westmark, Eastmark, Hale, Dunn, Low: harbour plan dropped',
  nothing: '',
};
const OTHERS = {
  German: `Der Rat von Westmark hat am Freitag seinen Plan für einen neuen Hafen fallen gelassen, nachdem die Debatte
    fast die ganze Nacht gedauert hatte. Der Bürgermeister sagte, das Geld sei ausgegeben und vor Mai werde es keine
    Abstimmung geben.`,
  French: `Le conseil de Westmark a abandonné vendredi son projet de nouveau port, après un débat qui a duré presque
    toute la nuit. Le maire a déclaré que l’argent avait été dépensé et qu’il n’y aurait pas de vote avant le mois de
    mai.`,
  Dutch: `De raad van Westmark heeft vrijdag het plan voor een nieuwe haven laten vallen, na een debat dat bijna de hele
    nacht duurde. De burgemeester zei dat het geld op was en dat er voor mei niet over gestemd zou worden in de raad.`,
  Danish: `Byrådet i Westmark droppede fredag sin plan for en ny havn efter en debat, der varede det meste af natten.
    Borgmesteren sagde, at pengene var brugt, og at der ikke ville blive stemt om den før maj måned, som hun sagde.`,
  Russian: 'Совет Вестмарка в пятницу отказался от плана строительства нового порта.',
  Chinese: '韦斯特马克议会周五放弃了新港口计划。市长说，钱已经花完了。',
};
for (const [name, text] of Object.entries(ENGLISH)) test(`English: ${name}`, () => assert.equal(isEnglish(text), true));
for (const [name, text] of Object.entries(OTHERS))
  test(`not English: ${name}`, () => assert.equal(isEnglish(text), false));
