// What a Spanish sentence is about when its times are nobody's work.

export const TOPICS = `dispuestos a ayudarle|días laborables de|te esperamos|les esperamos|le esperamos|
    me cobró|me facturó|nos cobró|nos facturó|
  no se pudo trabajar|no se podía trabajar|imposible trabajar|sin poder trabajar|
  adjunto|adjunta|te adjunto|les adjunto|encontrarás adjunto|cuesta|cuestan|tarifa|tarifa horaria|precio|
  precio hora|coste hora|€/h|a la hora|por hora|la hora|estoy libre|estamos libres|libre de|llámame|llámeme|
  llámanos|me encuentras|localizable|llamad a|llamen a|llame a|llama a|contactad con|contacten con|contacte con|contacta con|contactar con|escribid a|escriban a|para urgencias|diríjanse a|tiempo de espera|horario|horarios|horario de atención|
  horario de oficina|horario comercial|abierto de|abiertos de|abierta de|abrimos de|abrimos a|abre de|
  cerrado de|nuestro horario|atención al público|tiempo de respuesta|tiempo de lectura|tiempo de carga|
  tiempo de cocción|vida útil|caduca|caducan|expira|expiran|la sesión caduca|prueba gratuita|prueba gratis|
  periodo de prueba|darse de baja|darme de baja|plazo de entrega|entrega en|fuera de la oficina|
  fuera de oficina|de vacaciones|vacaciones|de baja|festivo|feriado|día libre|días libres|de permiso|
  estoy enfermo|estoy enferma|estaba enfermo|estaba enferma|estuve enfermo|estuve enferma|por enfermedad|
  respuesta automática|te ha invitado|te invita|le invita|unirse a la reunión|únete a la reunión|
  id de reunión|código de acceso|el webinar empieza|descuento|rebajas|a pie|andando|caminando|
  límite de velocidad|almuerzo a las|cena a las|comemos a las|cenamos a las|quedamos a las|24h al día|
  24 horas al día|24 h al día|las 24 horas|24 horas los|me debes|me debe|nos debe|nos deben|te debo|
  me deben|semana de|semana laboral|40 horas semanales|tren de|vuelo de|embarque|despegue|salida del tren|
  atasco|atascos|tráfico|dormí|dormido|dormimos|he dormido|esperé|esperando|hemos esperado|he esperado|
  dejar reposar|deja reposar|dejar cocer|hornear|hornea|cocinar a fuego|a fuego lento|pastilla|pastillas|
  comprimido|comprimidos|cada 8 horas|cada 6 horas|cada 12 horas|pronóstico|puesta de sol|amanecer|
  jornada parcial|tiempo parcial|tiempo completo|media jornada los|a más tardar|fecha límite|fecha tope|
  vence|vencimiento|aparcado|estacionamiento|serie de|la garantía|garantía de|autonomía|batería|check-in|
  check-out|estará cerrada|estará cerrado|estaré fuera|cumpleaños|soporte 24|buen día|lindo día|feliz día|
  tengas|tengan|buen fin de semana|felices|descanse`;
