// Portuguese words by which a text asks something of the tracker instead of telling time.
import { phrasesOf } from '../../text/phrase.ts';
import { form } from '../command-words.ts';
import type { CommandForm, CommandWords } from '../lexicon.ts';
import { plainTable, plainWords } from '../word-list.ts';

const LEADS =
  `pode|podes|poderia|poderias|podia|podias|podem|pode por favor|podes por favor|quero|queria|gostaria de|preciso|preciso de|é preciso|
  favor|por favor|tem como|dá para|dá pra|é possível|seria possível|solicito|peço para|consegue|consegues`
    .split('|')
    .map((one) => one.trim());

/** `apaga`, `apague`, `pode apagar`, `apague-o`: one verb in the forms of asking. */
const asked = (infinitives: string): string =>
  infinitives
    .split(' ')
    .flatMap((one) => [
      ...imperativesOf(one),
      one,
      ...imperativesOf(one).flatMap((form) => ['o', 'a', 'os', 'as', 'me'].map((tail) => `${form}-${tail}`)),
      ...LEADS.flatMap((lead) => [`${lead} ${one}`, `${lead} me ${one}`]),
    ])
    .join('|');

function imperativesOf(infinitive: string): readonly string[] {
  const stem = infinitive.slice(0, -2);
  if (!infinitive.endsWith('ar')) return [`${stem}e`, `${stem}a`, `${stem}am`];
  const soft = stem.replace(/g$/, 'gu').replace(/c$/, 'qu').replace(/ç$/, 'c');
  return [`${stem}a`, `${soft}e`, `${soft}em`];
}

export const COMMANDS: CommandWords = {
  polite: plainWords(
    'por favor pf pfv olá oi bom boa dia tarde noite desculpa desculpe desculpem perdão ops ups ei ok okay sim não e também obrigado obrigada bem bom ah eh , . ! - : na verdade só então caro cara',
  ),
  forms: plainTable<CommandForm>([
    ...phrasesOf(
      `anula isso|anula isto|anula o último|anula o anterior|anule isso|anule o último|desfaz|desfazer|desfaz isso|desfaz isto|desfaça|desfaça isso|esquece isso|
        esqueça isso|esquece o último|esqueça o último|esquece o anterior|esquece o que mandei|esqueça o que mandei|ignora o anterior|ignora o último|ignora meu último|ignora o meu último|
        ignora a minha última|ignore o anterior|ignore o último|ignore meu último|ignore minha última|ignore o meu último|ignore a minha última|ignora a mensagem anterior|
        ignore a mensagem anterior|ignore o email anterior|ignore o e-mail anterior|ignora o email anterior|desconsidera|desconsidere|desconsiderar|favor desconsiderar|
        não tenhas em conta|não considere|não leve em conta|descarta o último|descarte o último|reverte isso|reverta isso|undo`,
      form('undo', 'nothing'),
    ),
    ...phrasesOf(
      asked(
        'modificar mudar retificar rectificar atualizar actualizar substituir alterar trocar ajustar editar',
      ),
      form('correct', 'an_entry'),
    ),
    ...phrasesOf(
      'corrige|corrija|corrijam|corrigir|corrige-o|corrija-o|pode corrigir|podes corrigir|poderia corrigir|podia corrigir|favor corrigir|preciso corrigir',
      form('correct', 'an_entry'),
    ),
    ...phrasesOf(
      `${asked('modificar mudar retificar rectificar atualizar actualizar substituir alterar trocar ajustar passar deixar baixar reduzir aumentar')}|
        põe|ponha|corrige|corrija|corrigir|pode corrigir|podes corrigir`,
      form('correct', 'to_an_amount'),
    ),
    ...phrasesOf(
      `correção|correcção|retificação|rectificação|errata|quis dizer|queria dizer|na verdade eram|na verdade era|na verdade foram|na verdade foi|
        na verdade são|eram na verdade|foram na verdade|devia ser|deviam ser|deveria ser|deveriam ser|deveria ter sido|devia ter sido|
        projeto errado|projecto errado|cliente errado|dia errado|data errada|projeto incorreto|data incorreta|cliente incorreto|enganei-me|me enganei|
        me confundi|confundi-me|erro meu|erro de projeto|erro de data|a entrada estava errada|o registro estava errado|o registo estava errado|
        o lançamento estava errado|o lançamento de ontem está errado|o registro de ontem está errado|o registo de ontem está errado|está errado|estava errado|está errada|
        estava errada|pus mal|anotei errado|lancei errado|registrei errado|registei mal|marca como|marque como|não era para|não eram para`,
      form('correct', 'nothing'),
    ),
    ...phrasesOf(
      'corrigindo :|corrigindo ,|corrigindo -|corrige para|corrija para|corrigir para|corrige isso para|corrija isso para',
      form('correct', 'nothing'),
    ),
    ...phrasesOf(
      `${asked('mover transferir passar realocar')}|mova|transfira|reatribua`,
      form('move', 'an_entry'),
    ),
    ...phrasesOf(
      `move isso para|mova isso para|mova-o para|move-o para|passa isso para|passe isso para|passa isto para|passa-o para|coloca isso em|mude isso para|muda isso para|
        transfere isso para|transfira isso para|muda para o projeto|mude para o projeto`,
      form('move', 'nothing'),
    ),
    ...phrasesOf(
      'era para|eram para|era de|isso era|era|era do|era da|foi para|isso foi para|era pro|era pra',
      form('correct', 'only_a_project'),
    ),
    ...phrasesOf(asked('dividir partir separar desmembrar'), form('split', 'an_entry')),
    ...phrasesOf(
      `${asked('apagar eliminar cancelar anular tirar descartar remover retirar excluir deletar')}|exclui|exclua|remova|remove|deleta|elimina por favor`,
      form('cancel', 'an_entry'),
    ),
    ...phrasesOf(
      `quantas horas|quanto tempo|quanto já|quantas tenho|qual é o meu total|qual o meu total|qual é meu total|qual meu total|o que registrei|o que registei|
        o que tenho registrado|o que tenho registado|o que lancei|recebeu|recebeste|receberam|chegou|chegaram|estão registradas|estão registadas|
        está registrado|está registado|foi registrado|foi registado|foram registradas|foram registadas|que dias|onde estão as minhas|onde estão minhas|
        tenho horas|tenho alguma|quantos dias|como estou|quanto falta|quanto me falta|registrou|registaste|ficou registrado|ficaram registradas|ficou registado|qual é o meu saldo|qual o meu saldo|qual meu saldo`,
      form('query', 'a_question'),
    ),
    ...phrasesOf(
      `envia-me|manda-me|me envia|me manda|me envie|me mande|envie-me|mande-me|pode enviar|pode me enviar|pode enviar-me|podes enviar-me|podes mandar-me|
        pode mandar|pode me mandar|poderia enviar|poderia me enviar|poderia enviar-me|podia enviar-me|podias enviar-me|podias mandar-me|me passa|
        passa-me|me passe|preciso do relatório|preciso de um relatório|preciso do resumo|preciso do extrato|preciso da planilha|quero o|quero um|queria o|queria um|gostaria de receber|gostaria de ver|dá-me|me dá|me dê|mostra-me|me mostra|mostre-me|me mostre|
        mostra|mostre|mostrar|exporta|exporte|exportar|gera|gere|gerar|posso ter|posso ver|diz-me|me diz|prepara|prepare|envia|envie|manda|mande|
        pode exportar|podes exportar|pode gerar|podes gerar|reenvia-me|me reenvia|solicito|tem como me enviar|tem como mandar|enviem-me|me enviem|tira um|tire um|puxa um`,
      form('report', 'a_report'),
    ),
    ...phrasesOf('relatório|resumo|balanço|extrato|extracto', form('report', 'few_words')),
    ...phrasesOf(
      'ajuda|help|ajuda-me|me ajuda|comandos|como funciona|como funciona isso|como funciona isto|socorro',
      form('help', 'to_be_all'),
    ),
    ...phrasesOf(
      'estado|status|semana|horas|minhas horas|as minhas horas|saldo|meu saldo|o meu saldo|minha semana|a minha semana',
      form('query', 'to_be_all'),
    ),
    ...phrasesOf(
      `stop mail|não me enviem mais e-mails|não me envie mais e-mails|não envie mais emails|não quero mais emails|parem de enviar e-mails|pare de enviar e-mails|pare de me enviar e-mails|
        para de me enviar e-mails|cancelar inscrição|cancelar a inscrição|cancelar subscrição|cancelar a subscrição|descadastrar|descadastre-me|sair da lista|unsubscribe|
        chega de e-mails|sem mais e-mails`,
      form('stop_mail', 'to_be_all'),
    ),
    ...phrasesOf('stop|pausa|para|parar|pausar|pare', form('stop', 'to_be_all')),
    ...phrasesOf('retomar|retoma|retome|continuar|continua|recomeçar', form('start', 'to_be_all')),
    ...phrasesOf('aprovado|aprovo|aprovada|aprovadas|aprovo tudo|eu aprovo', form('approve', 'few_words')),
    ...phrasesOf(
      'rejeitado|rejeito|rejeitada|rejeitadas|reprovado|recusado|recuso|não aprovo',
      form('reject', 'few_words'),
    ),
    ...phrasesOf(
      `enviar minha semana|enviar a minha semana|envia minha semana|envia a minha semana|envie minha semana|envie a minha semana|submeter a minha semana|submeter minha semana|submete a minha semana|
        fechar minha semana|fechar a minha semana|fecha minha semana|fecha a minha semana|feche minha semana|feche a minha semana|fecha a semana|fechar a semana|feche a semana|entregar minhas horas|
        submeter minhas horas|submeter as minhas horas|enviar minhas horas para aprovação|envia as minhas horas para aprovação|envie minhas horas para aprovação|enviar minha folha de horas`,
      form('submit', 'nothing'),
    ),
    ...phrasesOf(
      'começar|começa|iniciar|inicia|inicia o cronómetro|iniciar cronômetro|inicia o cronômetro|inicie o cronômetro|começo agora|começando agora|bater ponto|start',
      form('start', 'few_words'),
    ),
    ...phrasesOf(
      'para o cronómetro|para o cronômetro|pare o cronômetro|parar o cronómetro|parar cronômetro|parar o cronômetro|termino agora|fim do expediente|encerrando agora',
      form('stop', 'few_words'),
    ),
    ...phrasesOf('eram|era|foram|foi|isso eram|isso foram|são', form('correct', 'an_apology')),
  ]),
  determiners: plainWords(
    'a as o os minhas minha meu meus essa essas esse esses esta estas aquela aquelas aquele',
  ),
  instead: plainWords('não vez invés lugar'),
  comparing: plainWords('vez invés lugar'),
  toAmount: plainWords('a para pra por com como em'),
  sorry: plainWords(
    'desculpa desculpe desculpem perdão engano erro errei enganei enganado ops ups confundi corrijo corrigindo',
  ),
  shouldBe: plainTable(
    phrasesOf(
      `devia ser|deviam ser|deveria ser|deveriam ser|deveria ter sido|deveriam ter sido|devia ter sido|deviam ter sido|tem que ser|tem de ser|deve ser|devem ser|
        em vez de|ao invés de|em lugar de|no lugar de`,
      true as const,
    ),
  ),
  entryWords: plainWords(
    `entrada entradas registro registros registo registos lançamento lançamentos apontamento apontamentos anotação linha linhas última último últimas últimos horas hora
    tempo tempos isso isto tudo duplicado duplicada anterior esse essa essas segunda terça quarta quinta sexta sábado ontem`,
  ),
  reportWords: plainWords(
    'relatório relatórios horas resumo resumos csv excel xlsx pdf total totais extrato extracto exportação folha planilha balanço saldo detalhamento listagem detalhe tabela',
  ),
};
