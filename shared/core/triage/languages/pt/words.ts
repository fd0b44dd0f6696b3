// Portuguese words around the time: what names a project, what ends a description, what parts two statements.
import { phrasesOf } from '../../text/phrase.ts';
import type { ProjectWords } from '../lexicon.ts';
import { plainTable, plainWords, words } from '../word-list.ts';
import { ORDINARY } from './ordinary.ts';

export const PROJECTS: ProjectWords = {
  before: plainWords(
    'para pra pro em no na nos nas projeto projecto cliente obra processo caso conta assunto de do da com ao à sobre casa campanha app site',
  ),
  strongBefore: plainWords('para pra pro no na projeto projecto cliente obra processo caso conta campanha'),
  articles: words('o a os as um uma meu minha nosso nossa projeto projecto cliente obra processo caso'),
  ordinary: ORDINARY,
  ordinaryEndings: [
    'ção',
    'cao',
    'ções',
    'coes',
    'são',
    'sões',
    'mento',
    'mentos',
    'agem',
    'agens',
    'ado',
    'ada',
    'ido',
    'ida',
    'ando',
    'endo',
    'indo',
    'dade',
    'aria',
    'ência',
    'encia',
    'ing',
    'amos',
    'imos',
    'ei',
    'ar',
  ],
  abbreviations: words(
    'api apis pr prs qa ui ux seo html css csv pdf sql aws ci cd rh ti vpn faq kpi kpis ceo cto cfo url sms sso tv usb dns ssl tls http https json xml sdk ide cms crm erp lgpd rgpd poc mvp okr ok id ios php js ts db vm os ia bi pos sla eur usd brl gb mb kb tb pm am utc gmt brt wet cet est pst iva icms iss nf nfe nota sa ltda lda sr sra dr dra d eua ue nb ps obs pd re enc rv fw rfc hs hrs hr h uti tcc cpf cnpj nif ong bd dba ppt dp eng arq hj pt br',
  ),
  persons: plainWords('com pelo pela senhor senhora sr sra dr dra dona seu conheci'),
};

export const BILLABLE = plainTable<boolean>([
  ...phrasesOf(
    `não faturável|não faturáveis|não-faturável|não facturável|não facturáveis|não faturar|não facturar|não faturado|não cobrável|não cobrar|não é faturável|
      não são faturáveis|sem custo|sem custos|sem cobrança|grátis|gratuito|gratuita|cortesia|pro bono|não se cobra|#naofaturavel|não cobrado|sem faturar`,
    false,
  ),
  ...phrasesOf(
    'faturável|faturáveis|facturável|facturáveis|#faturavel|cobrável|cobráveis|a faturar ao cliente|é faturável|são faturáveis',
    true,
  ),
]);

export const NUMBERED = plainWords(
  'capítulo página páginas pág seção secção passo passos versículo versão v parte figura fig tabela ticket chamado incidente fatura factura pedido nível andar piso porta n° nº no. núm número num # bug pr nó python java ruby php ios android windows ubuntu salmo cena episódio ônibus autocarro linha voo trem comboio apartamento apto prédio sala artigo art parágrafo coluna slide id q http joão lucas mateus fase lote via exercício pergunta quarto cama leito processo código avenida rua tomo ata acta semestre trimestre tema módulo unidade issue',
);

export const COUNTED = plainWords(
  'pessoas pessoa graus páginas itens elementos pontos tickets chamados incidentes arquivos ficheiros linhas participantes convidados clientes euro euros eur usd brl reais real dólares km quilômetros quilómetros milhas kg gb mb kb tb vezes vez estrelas votos gols golos salas servidores peças unidades % € $ £ ° pedidos bugs commits anos ano semana semanas mês meses segundos segundo s ms metros cm mm perguntas candidatos chamadas ligações mails emails e-mails processos pacientes alunos estudantes exemplares cópias artigos capítulos voltas lotes m² rua moedas caixas relatórios reuniões tarefas telas consultas peças',
);

export const RECORDINGS = plainWords(
  'queda corte apagão gravação gravações vídeo vídeos video videos filme curta podcast episódio áudio canção música lista trajeto voo janela limite prazo espera atraso vaga prova teste semana aviso garantia ticket',
);

export const EDGES = plainWords(
  `bom boa tarde noite trabalhei trabalhado trabalhando trabalho trabalhamos trabalhar dediquei dedicado dedicamos passei gastei gasto gastos fiz feito fizemos estive estivemos tive foi foram anota anotar anotado aponta
  apontar registra registrar regista registar registe lança lançar adiciona adicionar põe por favor pf obrigado obrigada aprox aproximadamente umas uns quase como mais ou menos sobre para pra em no na nos nas a ao à às o os as um uma
  de do da dos das e eu me meu minha meus minhas nosso nossa que é são este esta esse essa isto isso depois também além com hoje tempo hora horas só apenas assim total dia dias
  cada todos min minutos h hs hrs m durante outra outro outros outras entre se já olá oi bom boa cerca desde até levou tomou custou durou jornada fazendo desculpa desculpe feira deu pro`,
);

export const TAILS = plainWords(
  'para pra em no na a ao à o os as um uma de do da e depois também além com por foi é era passei outra sobre umas uns eu me mas durante que hoje dediquei fiz estive trabalhei obrigado favor assim aprox quase como até desde entre',
);

export const SEPARATORS = plainWords(
  'e depois também mais & + , ; . / mas | enquanto seguido seguida – — após finalmente',
);
