// Given names that are common in the countries of our languages: "with Anna" names somebody, "with Northwind" a client.
import { words } from './word-list.ts';

export const GIVEN_NAMES = words(`
  adam adrian agnes ahmed aisha akira alan albert alberto alejandro alessandra alessandro alex alexander alexandra alfred alice amanda
  amelie amy ana anders andrea andreas andrew andy angela anita anja anke ann anna anne annette annika antoine anton antonio arjun arthur
  asha astrid barbara bart beatriz ben benedikt benjamin bernd bert beth bettina bill birgit bob brian brigitte bruno bryan camille carla
  carlos carmen carol caroline catherine cecilia chantal charles charlotte chen chiara chloe chris christian christina christine christoph
  claire clara claudia claudio clemens colin craig cristina daan dan daniel daniela dario dave david debbie deborah denise dennis diana diego
  dieter dirk dominik donna doris dorothea doug duarte eduardo edward elena eleonora eliane elisa elisabeth elise elizabeth ella ellen emily
  emma enrico eric erica erik erika esther eva fabian fabio fatima federica federico felipe felix fernanda fernando finn florian francesca
  francesco francisco frank franz fred frederic friedrich gabriel gabriela gareth gary geert george georg gerd gerhard giovanni giulia giuseppe
  gloria gonzalo graham greg guido guillaume gustavo hana hannah hans harald harry haruto heike heinz helen helena helga henk henri henry
  hideo hiroshi holger hugo ian ines inge ingrid irene iris isabel isabelle ivan jack jacob jacques jake james jan jana jane janet jason javier
  jean jeff jennifer jenny jens jeroen jessica jill jim joan joana joao joe johan johannes john jon jonas jonathan jordi jorge jose josef
  joseph joshua juan judith julia julian julie julien jun jurgen jörg jürgen karen karin karl kate katharina katherine kathrin katie katja
  keith kelly ken kenji kevin kim klaus kristin kurt lara lars laura lea leah leila lena leo leon leonie liam linda lisa louis louise luc luca
  lucas lucia lucie luigi luis luisa lukas luke lynn madeleine magda maite manfred manon manuel manuela marc marcel marco marcos maria
  mariana marie marina mario mark markus marta martha martin martina mary mateo mathieu matt matteo matthew matthias max maya mei meike
  melanie mia michael michaela michel michele miguel mike miriam mohammed monica monika nadine nancy natalia natalie nathan neil nick nicolas
  nicole niels nina noah nora norbert olaf oliver olivia oscar otto pablo pam paola paolo pascal patricia patrick patrizia paul paula pauline
  pedro peter petra philip philipp philippe pierre pieter priya rachel rafael rainer ralf raquel raul ravi rebecca renate ricardo richard rick
  rita rob robert roberto robin roger roland rolf romain roman ron rosa rose rui ruth ryan sabine sakura sally sam samuel sandra sandrine sanne
  sara sarah satoshi scott sean sebastian sergio sharon silke silvia simon simone sofia sonja sophia sophie stefan stefania stefanie steffen
  stephanie stephen steve steven sue susan susanne sven sylvie takashi tania tanja tatiana ted teresa theo theresa thierry thomas tiago tim tina
  tobias todd tom tomas toni tony torsten trevor ulrich ulrike ursula ute uwe valentina valerie vera veronica victor vincent volker walter
  wendy werner wilhelm will willem william wolfgang xavier yan yann yuki yusuf yves yvonne zoe
  agustín alessio amélie anaïs andré andrés annegret annelies anouk antónio antônio arnaud audrey aurélie benoit benoît björn bram
  bruna caio camila celine chloé clement clément consuelo cécile cédric célia céline davide didier edoardo elisabetta elodie etienne
  fabiana fabrice femke filippo franzi françois françoise fábio fátima gianluca gianni gilles giorgia giorgio gisela griet guadalupe
  guilherme günter günther henrique hilde hélène iker ilaria inès inês jelle jerome jesús joaquín joost joris josé joão juliana jutta
  jérôme jéssica karim kathi katrien koen larissa laurent leandro leonhard leticia letícia liesbeth lisbeth lorenzo lotte lucía luís
  léa lúcia maarten malte mareike marieke marijke martín maría mathilde maxime mehdi michela mieke mohamed montse moritz márcia nadia
  nicolás nuria océane olivier ousmane patrícia pietro rafaela ramón raúl renata riccardo roberta rocío rodrigo rubén ruud rémi
  sabrina samir sander sepp serena sofía stefano steffi stijn stéphane sébastien sílvia sónia sônia sören thiago thijs thorsten théo
  tommaso tomás torben vanessa veerle vitor vítor wiebke wim wout wouter ximena yasmine youssef zoé álvaro élodie étienne
`);

/** In front of a family name. */
export const TITLES = words(
  'mr mrs ms miss dr prof herr frau monsieur madame mme mlle sr sra señor señora senhor senhora dhr mevr meneer mevrouw signor signora sig sigra',
);
