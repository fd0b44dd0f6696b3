// What a Portuguese sentence is about when its times are nobody's work.

export const TOPICS = `à disposição|à sua disposição|ao seu dispor|dias úteis das|dias úteis de|
    me cobrou|cobrou-me|faturou-me|
  não deu para trabalhar|não foi possível trabalhar|impossível trabalhar|sem poder trabalhar|não se pôde trabalhar|
  em anexo|atendo de|atendo das|atendo às|segue anexo|segue em anexo|seguem em anexo|encontra-se em anexo|custa|custam|tarifa|tarifas|valor hora|valor/hora|
  valor da hora|preço|preços|preço hora|€/h|r$/h|à hora|por hora|a hora|chama-me|chame-me|graus|estou livre|estamos livres|livre das|livre de|me liga|me ligue|ligue-me|liga-me|
  me encontra|tempo de espera|horário|horários|horário de atendimento|horário de funcionamento|horário comercial|aberto das|aberto de|abertos das|
  aberta das|abrimos das|abrimos às|abre às|abre das|fechado das|nosso horário|atendimento ao público|atendimento das|atendemos das|tempo de resposta|
  tempo de leitura|tempo de carregamento|tempo de carga|tempo de preparo|tempo de cozedura|vida útil|expira|expiram|caduca|a sessão expira|teste gratuito|teste grátis|
  período de teste|cancelar inscrição|prazo de entrega|entrega em|fora do escritório|de férias|férias|de licença|de baixa|feriado|
  dia livre|dia de folga|folga|doente|resposta automática|convidou você|convidou-o|convida você|entrar na reunião|participar da reunião|id da reunião|
  código de acesso|o webinar começa|oferta|ofertas|desconto|promoção|a pé|andando a pé|caminhando|limite de velocidade|almoço às|jantar às|
  almoçamos às|jantamos às|24h por dia|24 horas por dia|24 h por dia|as 24 horas|24 horas os|me deve|deves-me|devem-me|nos deve|te devo|
  semana de|semana laboral|40 horas semanais|44 horas semanais|trem das|comboio das|comboio de|voo de|voo das|embarque|decolagem|descolagem|engarrafamento|
  congestionamento|trânsito|dormi|dormido|dormimos|esperei|esperando|esperámos|à espera|deixe descansar|deixar descansar|deixe cozinhar|levar ao forno|
  leve ao forno|asse por|assar por|em fogo baixo|em lume brando|comprimido|comprimidos|remédio|cada 8 horas|de 8 em 8 horas|de 6 em 6 horas|de 12 em 12 horas|
  previsão do tempo|pôr do sol|nascer do sol|meio período aos|tempo parcial|tempo integral|no mais tardar|o mais tardar|data limite|data-limite|vence|
  vencimento|estacionado|estacionamento|filme|jogo do|série de|festa|show|concerto|a garantia|garantia de|autonomia|bateria|check-in|check-out|
  estará fechada|estará fechado|estarei fora|aniversário|suporte 24|bom dia a todos|tenha um|tenham um|feliz|descanse`;
