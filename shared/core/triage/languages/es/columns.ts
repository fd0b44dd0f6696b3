// What Spanish tables call their columns.
import type { ColumnWords } from '../column-words.ts';

export const SPANISH_COLUMNS: ColumnWords = {
  date: 'fecha|=dia|dia de la semana|=cuando',
  start: 'inicio|hora de inicio|hora inicio|=desde|=de|entrada|comienzo|hora de entrada|empieza|empece',
  end: 'fin|final|hora de fin|hora fin|=hasta|=a|salida|termino|hora de salida|termina|hora final',
  pause: 'pausa|pausas|descanso|comida|almuerzo|=interrupcion',
  hours: 'horas|hora|h|hs|hrs|nº de horas|num horas',
  minutes: 'minutos|minuto|min|mins',
  days: 'dias|jornadas',
  duration: 'duracion|tiempo|tiempo dedicado|dedicacion|horario|tiempo empleado|=trabajado|=dedicado',
  project: 'proyecto|proyectos|expediente|obra|nombre del proyecto|encargo|asunto legal',
  client: 'cliente|clientes|empresa|compania',
  task: 'tarea|tareas|descripcion|actividad|actividades|trabajo|detalle|detalles|comentario|comentarios|notas|nota|concepto|que|asunto|observaciones|tema|labor|ticket|titulo',
  billable: 'facturable|facturar|se factura|a facturar|facturado',
  notBillable: 'no facturable|no facturables',
  total: 'total|suma|subtotal|total general|totales|en total|total horas|total semana',
  person:
    'persona|empleado|empleada|nombre|quien|trabajador|consultor|usuario|apellido|apellidos|colaborador|companero',
  planned:
    'previsto|previstas|prevista|previstos|planificado|planificadas|planeado|estimado|estimadas|estimacion|presupuesto|presupuestado|restante|restantes|pendiente|objetivo|cupo|saldo|horas extra|teorico|plazo|plan',
  price: 'precio|tarifa|importe|coste|costo|eur|euros|iva|honorarios|cantidad|monto|descuento|unidades',
  foreign:
    'horario de apertura|horarios de apertura|horario de atencion|apertura|cierre|turnos|cuadrante|lista de precios|precios|tarifas|presupuesto|oferta|orden del dia|agenda|planificacion|calendario|factura|horario de clases|disponibilidad|proxima semana|semana que viene|abierto|cerrado|cupos|planes',
  yes: 'si|s|verdadero|facturable',
  no: 'no|n|falso|no facturable|interno',
};
