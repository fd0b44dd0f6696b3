// What Portuguese tables call their columns.
import type { ColumnWords } from '../column-words.ts';

export const PORTUGUESE_COLUMNS: ColumnWords = {
  date: 'data|=dia|dia da semana|=quando',
  start: 'inicio|hora de inicio|hora inicio|=de|=das|entrada|comeco|hora de entrada|hora inicial|=desde',
  end: 'fim|hora de fim|hora fim|=ate|=as|saida|termino|hora de saida|hora final|final',
  pause: 'pausa|pausas|intervalo|almoco|descanso',
  hours: 'horas|hora|h|hs|hrs|n de horas',
  minutes: 'minutos|minuto|min|mins',
  days: 'dias|diarias',
  duration: 'duracao|tempo|tempo gasto|tempo dedicado|esforco|horario|=trabalhado|=gasto',
  project: 'projeto|projetos|projecto|processo|obra|nome do projeto|centro de custo',
  client: 'cliente|clientes|empresa',
  task: 'tarefa|tarefas|descricao|atividade|atividades|actividade|trabalho|detalhe|detalhes|comentario|comentarios|notas|nota|observacoes|observacao|assunto|o que|servico|tema|chamado|ticket|titulo',
  billable: 'faturavel|facturavel|cobravel|faturar|faturado|a faturar',
  notBillable: 'nao faturavel|nao facturavel|nao cobravel',
  total: 'total|soma|subtotal|total geral|totais|no total|total de horas|total da semana',
  person:
    'pessoa|funcionario|funcionaria|nome|quem|colaborador|colaboradora|consultor|usuario|utilizador|sobrenome|colega',
  planned:
    'previsto|prevista|previstas|planejado|planejadas|planeado|planeada|estimado|estimadas|estimativa|orcamento|orcado|restante|restantes|pendente|meta|cota|saldo|horas extras|teorico|prazo|plano',
  price: 'preco|tarifa|valor|custo|eur|euros|brl|iva|honorarios|quantidade|qtd|montante|desconto|taxa',
  foreign:
    'horario de funcionamento|horarios de funcionamento|horario de atendimento|abertura|fechamento|encerramento|escala|turnos|lista de precos|tabela de precos|precos|orcamento|proposta|ordem do dia|agenda|planejamento|planeamento|calendario|fatura|factura|disponibilidade|proxima semana|semana que vem|aberto|fechado|cotas|planos',
  yes: 'sim|s|verdadeiro|faturavel',
  no: 'nao|n|falso|nao faturavel|interno',
};
