// Portuguese words that change what an amount beside them means. Nothing here names a time.
import type { Cue } from '../../read/finding.ts';
import { phrasesOf, phraseTable } from '../../text/phrase.ts';
import { alsoPlain } from '../word-list.ts';
import { MOODS } from './moods.ts';
import { TOPICS } from './topics.ts';

/** They tell how a day was, not how long. */
const HARD_DAYS =
  'longo cheio duro intenso corrido puxado difícil complicado tranquilo pesado daqueles bom ruim'
    .split(' ')
    .flatMap((kind) => [`um dia ${kind}`, `o dia foi ${kind}`])
    .join('|');

const AMOUNTS: readonly (readonly [string, Cue])[] = [
  ...phrasesOf<Cue>(
    `há|faz|era de|eram de|moro a|vivo a|fica a|ficam a|estou a|estamos a|a apenas|restam|resta|sobram|sobra|nos restam|me restam|faltam|falta|desde há|dentro de|daqui a|em menos de|cada|orçamento|orçamento de|orçamento :|um orçamento de|
      o orçamento é de|orçado|orçadas|orçado em|orçadas :|estimativa|estimativa de|estimativa :|estimado|estimada|estimadas|estimado em|estimo|
      estimamos|estima-se|estimado :|tempo estimado|duração estimada|avaliado em|cotação|cotação :|cotação de|proposta de|oferta de|oferta :|
      bolsa de|banco de horas|pacote de|um máximo de|limite de|limite :|teto de|cota de|quota de|válido por|válido durante|válida por|expira em|
      atraso de|com atraso de|demora de|prazo de|prazo :|aviso de|aviso prévio de|saldo de|saldo :|crédito de|por faturar|previsto|previstas|previsão|
      previsão :|previsão de|objetivo :|objetivo de|meta de|meta :|capacidade de|capacidade :|cache de|timeout de|timeout :|teste de|vantagem de|
      desconto de|obrigado pelas|obrigado pelos|obrigada pelas|obrigado por|contrato de|garantia de|restantes :|disponíveis :|num prazo de|em um prazo de|
      demora|demoram|costumam ser|são umas|
      calcula|fala em|pediu|pede|promete|exige`,
    'not_before',
  ),
  ...phrasesOf<Cue>(
    `a menos|menos que|mais que|a mais que|restante|restantes|de sobra|mais tarde|depois|antes|de atraso|atrasado|atrasada|de antecedência|de adianto|
      de vantagem|de demora|de orçamento|orçadas|orçados|orçada|estimadas|estimados|estimada|estimado|previstas|previstos|prevista|previsto|de prazo|
      de aviso|de aviso prévio|por semana|à semana|ao mês|por mês|ao ano|semanais|mensais|anuais|de margem|de voo|de trem|de comboio|de ônibus|
      de férias|de folga|de licença|de ausência|de sono|de bateria|de autonomia|de música|de vídeo|de chuva|livres|disponíveis|de espera|de garantia|
      alocadas|contratadas|vendidas|cotadas|ofertadas|de experiência|de diferença|de intervalo entre|de defasagem|de desfasamento|bastam|basta|
      são suficientes|é suficiente|devem bastar|deve bastar|de teste grátis|por pessoa|de queda|de apagão|de greve|de interrupção|de forno|de descanso semanal|
      a contar de|a contar desde|a partir de hoje|de fila|de trânsito|de engarrafamento|de caminho para casa|de estacionamento|de capacidade|de contrato|
      por aluno|no futuro|para entregar|para terminar|para o prazo|no banco de horas`,
    'not_after',
  ),
  ...phrasesOf<Cue>(
    `mais de|mais do que|menos de|menos do que|pelo menos|ao menos|no mínimo|no máximo|máximo|mínimo|quando muito|até|entre|não mais de|não mais que|
      não menos de|bem mais de|muito mais de|nas últimas|nos últimos|ultrapassando`,
    'vague_before',
  ),
  ...phrasesOf<Cue>(
    `ou mais|ou menos|ou assim|ou duas|ou três|e pouco|e pouca|e tal|e qualquer coisa|e picos|e pico|ou coisa assim|ou algo assim|no mínimo|mínimo|
      pelo menos|ao menos|ou um pouco mais|e poucos|e poucas|largas|no máximo|e lá vai|e uns quebrados|e uns trocados|e bolinha`,
    'vague_after',
  ),
  ...phrasesOf<Cue>(
    `aproximadamente|aprox|aprox.|cerca de|perto de|quase|em torno de|por volta de|umas|uns|como|pouco mais de|um pouco mais de|pouco menos de|
      um pouco menos de|mais ou menos|coisa de|uma coisa de|circa|ca|~|exatamente|exactamente|justo|só|somente|apenas|tão só|ao todo umas|digamos|
      praticamente|um total aproximado de|por favor|de manhã|à tarde|à noite|pela manhã|da manhã|da tarde|da noite|durante|tal como|primeiro|
      depois de|boas|a rondar as|lá pelas|na casa de|um total de cerca de|mais ou menos umas|acerca de|à roda de|bem|certinhas`,
    'approximate',
  ),
  ...phrasesOf<Cue>(HARD_DAYS, 'approximate'),
  ...phrasesOf<Cue>(
    `das quais|dos quais|delas|incluindo|incluído|incluída|incluídas|incluídos|incluem|inclui|incl|incl.|inclusive|contando|dessas|
      de entre elas|dentre elas|entre elas|sendo que|sendo`,
    'part',
  ),
  ...phrasesOf<Cue>('disso|deste tempo|desse tempo', 'part_after'),
  ...phrasesOf<Cue>(
    `total|totais|no total|ao todo|em total|total :|um total de|total de|total geral|total semana|total semanal|total da semana|total do dia|total dia|
      total horas|total de horas|horas totais|subtotal|soma|em suma|no conjunto|somando tudo|total hoje|somam|totalizando|totaliza|totalizaram|tudo somado`,
    'total',
  ),
  ...phrasesOf<Cue>(
    `consumidas|consumidos|até agora|até o momento|até ao momento|até à data|até a data|já levo|já vou em|vou em|vou com|acumulado|acumuladas|acumulados|acumulo|
      já são|já vão|já acumulei|com isto são|com isso são|o que dá|que dá|o que soma|que somam|isso dá|isto dá|dá um total|com o que já tenho`,
    'running',
  ),
  ...phrasesOf<Cue>(
    `pausa|pausas|descanso|descansos|intervalo|intervalos|o almoço|almoço|para almoçar|pra almoçar|para almoço|pro almoço|de almoço|do almoço|
      pausa para almoço|pausa de almoço|pausa do almoço|hora de almoço|hora do almoço|horário de almoço|de pausa|de intervalo|de descanso|para comer|
      café|para o café|pro café|lanche|para o lanche|parada para almoço|pequeno-almoço|café da manhã|parada`,
    'pause',
  ),
  ...phrasesOf<Cue>(
    `repartido|repartida|repartidas|repartidos|a repartir|em partes iguais|meio a meio|metade para cada um|metade para cada|metade cada|dividido|
      divididas|divididos|dividida|a dividir|50/50|igualmente|por igual|distribuídas|distribuído|distribuídos|distribuída`,
    'split',
  ),
  ...phrasesOf<Cue>(
    `cada um|cada uma|cada dia|ao dia|por dia|todos os dias|todo dia|diárias|diários|diariamente|ambos os dias|os dois dias|nos dois dias|cada vez|
      respectivamente|respetivamente|/dia|/d|em cada um|em cada uma|para cada um|para cada uma|em cada|em ambos|cada qual`,
    'each',
  ),
  ...phrasesOf<Cue>(
    `são|dura|duram|custa|custam|requer|requerem|leva|levam|toma|tomam|equivale|equivalem|significa|tem|têm|representa|contém|oferece|permite|
      abre|fecha|estão|consome|diz|mostra|ficou fora|ficou fora do ar|caiu|fora do ar`,
    'states',
  ),
];

const WORK: readonly (readonly [string, Cue])[] = phrasesOf<Cue>(
  `trabalhei em|trabalhei no|trabalhei na|trabalhei para|trabalhamos em|trabalhamos no|trabalhando em|trabalhando no|avancei com|avancei em|avancei no|
    dediquei tempo|dediquei um tempo|tempo em|tempo no|horas no|horas na|um tempo com|um tempo no|um bom tempo com|um bom tempo no|minhas horas em anexo|
    seguem minhas horas|seguem as minhas horas|seguem as horas|aqui vão minhas horas|aqui vão as minhas horas|minhas horas :|folha de horas|folha de ponto|
    registro de horas|registo de horas|planilha de horas|minhas horas da semana|as minhas horas|registra isso|regista isto|anota isso|anota isto|lança isso|
    trabalhei toda|trabalhei a|fiz um pouco de|fiz alguma coisa de|trampei no|trampei na|preparação orçamento|preparação do orçamento|elaboração do orçamento|
    elaboração de orçamento|redação do orçamento|fazer orçamento|preparar orçamento|preparar o orçamento|fiz o orçamento|fiz orçamento`,
  'work',
);

export const PORTUGUESE_CUES = phraseTable<Cue>([
  ...alsoPlain([...AMOUNTS, ...WORK, ...phrasesOf<Cue>(TOPICS, 'topic')]),
  // without their accents these are `and` and `this`
  ['é', 'states'],
  ['está', 'states'],
  ...MOODS,
]);
