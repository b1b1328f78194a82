/** The field's words for what the services say in capitals. */

import { t } from './words.js';

/** @import { Billing, Ordering, Porting, Provisioning, Support } from '../../types/api' */

/** @typedef {[string, string, ('good' | 'waiting' | 'bad' | 'quiet')?]} Term French, English, and how it looks */

/** @type {Record<Ordering['OrderState'] | Ordering['SeatState'], Term>} */
const ORDER_STATES = {
  PLACED: ['Passée', 'Placed', 'waiting'],
  SHIPPED: ['Expédiée', 'Shipped', 'waiting'],
  DELIVERED: ['Livrée', 'Delivered', 'waiting'],
  ACTIVE: ['En service', 'In service', 'good'],
  CANCELLING: ['Annulation demandée', 'Being cancelled', 'waiting'],
  CANCELLED: ['Annulée', 'Cancelled', 'quiet'],
  REMOVED: ['Terminée', 'Ended', 'quiet'],
};

/** @type {Record<Ordering['SeatState'], Term>} */
const SEAT_STATES = {
  PLACED: ['En préparation', 'Being prepared', 'waiting'],
  SHIPPED: ['Téléphone expédié', 'Phone shipped', 'waiting'],
  DELIVERED: ['Livré, à brancher', 'Delivered, to be plugged in', 'waiting'],
  ACTIVE: ['En service', 'In service', 'good'],
  REMOVED: ['Supprimé', 'Removed', 'quiet'],
  CANCELLED: ['Annulé', 'Cancelled', 'quiet'],
};

/** @type {Record<Ordering['MilestoneWhat'], Term>} */
const MILESTONES = {
  PLACED: ['Commande passée', 'Order placed'],
  NUMBERS_ASSIGNED: ['Numéros attribués', 'Numbers assigned'],
  SHIPPED: ['Téléphone expédié', 'Phone shipped'],
  DELIVERED: ['Téléphone livré', 'Phone delivered'],
  ACTIVE: ['Téléphone en service', 'Phone in service', 'good'],
  NOT_PREPARED: ['Préparation en retard', 'Preparation is late', 'bad'],
  NOT_SHIPPED: ['Expédition en retard', 'Shipping is late', 'bad'],
  NOT_DELIVERED: ['Livraison en retard', 'Delivery is late', 'bad'],
  CANCELLATION_REQUESTED: ['Annulation demandée', 'Cancellation requested'],
  CANCELLATION_REFUSED: ['Annulation impossible : déjà expédiée', 'Too late to cancel: it had left', 'bad'],
  CANCELLED: ['Commande annulée', 'Order cancelled'],
  RENAMED: ['Utilisateur renommé', 'User renamed'],
  REMOVED: ['Utilisateur supprimé', 'User removed'],
  MOVED: ['Déménagement', 'Moved'],
  ENDED: ['Service terminé', 'Service ended'],
};

/**
 * What stands in the way of an order; the document leaves it open.
 * @type {Record<string, Term>}
 */
const HINDRANCES = {
  'not-primary-member': [
    'Seul le membre principal de votre entreprise commande.',
    'Only your company’s primary member orders.',
  ],
  'account-left': ['Votre entreprise a quitté le service.', 'Your company has left the service.'],
  'account-leaving': [
    'Votre entreprise part avant qu’un téléphone puisse arriver.',
    'Your company leaves before a phone could arrive.',
  ],
  'seat-limit': [
    'Votre entreprise a le plus grand nombre de postes possible en ligne.',
    'Your company has as many seats as can be ordered online.',
  ],
};

/** @type {Record<Ordering['Product'], Term>} */
const PRODUCTS = {
  SEAT: ['Poste téléphonique', 'Phone seat'],
  INTERNATIONAL_PLAN: ['Forfait international', 'International plan'],
  ADDITIONAL_NUMBER: ['Numéro local supplémentaire', 'Additional local number'],
};

/** @type {Record<Provisioning['PhoneState'], Term>} */
const PHONE_STATES = {
  IN_STOCK: ['En stock', 'In stock', 'quiet'],
  RESERVED: ['En préparation', 'Being prepared', 'waiting'],
  CONFIGURED: ['Préconfiguré', 'Preconfigured', 'waiting'],
  SHIPPED: ['Expédié', 'Shipped', 'waiting'],
  DELIVERED: ['Livré, à brancher', 'Delivered, to be plugged in', 'waiting'],
  REGISTERED: ['En service', 'In service', 'good'],
  RETURNING: ['Retour en cours', 'Coming back', 'quiet'],
  BROKEN: ['Hors service', 'Broken', 'bad'],
};

/** @type {Record<Provisioning['NumberState'], Term>} */
const NUMBER_STATES = {
  AVAILABLE: ['Libre', 'Free', 'good'],
  HELD: ['Réservé', 'Held', 'waiting'],
  ASSIGNED: ['Attribué', 'Assigned', 'quiet'],
  PORTED_IN: ['Porté chez nous', 'Ported in', 'quiet'],
  COOLING: ['En attente de réemploi', 'Cooling down', 'waiting'],
  PORTED_OUT: ['Parti chez un autre opérateur', 'Ported out', 'quiet'],
};

/** @type {Record<Provisioning['DestinationKind'], Term>} */
const DESTINATIONS = {
  RECEPTIONIST: ['Standard virtuel', 'Virtual receptionist'],
  USER: ['Utilisateur', 'User'],
  RING_GROUP: ['Groupe d’appel', 'Ring group'],
  CONFERENCE: ['Conférence', 'Conference'],
  FAX: ['Fax', 'Fax'],
};

/**
 * The document leaves the states of a fax open.
 * @type {Record<string, Term>}
 */
const FAX_STATES = {
  QUEUED: ['En attente', 'Waiting', 'waiting'],
  SENDING: ['En cours', 'Being sent', 'waiting'],
  ARRIVED: ['Arrivé', 'Arrived', 'good'],
  FAILED: ['Échec', 'Failed', 'bad'],
};

/** @type {Record<Porting['PortState'], Term>} */
const PORT_STATES = {
  DRAFT: ['Brouillon', 'Draft', 'quiet'],
  SUBMITTED: ['Demande reçue', 'Received', 'waiting'],
  UNDER_REVIEW: ['En cours de vérification', 'Under review', 'waiting'],
  SENT_TO_CARRIER: ['Chez votre opérateur actuel', 'With your present carrier', 'waiting'],
  FOC_ASSIGNED: ['Date fixée', 'Date fixed', 'waiting'],
  WITHDRAWING: ['Retrait en cours', 'Being withdrawn', 'waiting'],
  PORTING: ['Portage en cours', 'Being ported', 'waiting'],
  TESTING: ['Appels d’essai', 'Test calls', 'waiting'],
  COMPLETED: ['Numéros portés', 'Ported', 'good'],
  REJECTED: ['À corriger', 'To be corrected', 'bad'],
  CANCELLED: ['Abandonnée', 'Given up', 'quiet'],
  ROLLED_BACK: ['Ramenée en arrière', 'Rolled back', 'bad'],
  LOST: ['Perdue', 'Lost', 'bad'],
};

/** @type {Record<Porting['NumberState'], Term>} */
const PORT_NUMBER_STATES = {
  REQUESTED: ['Demandé', 'Requested', 'waiting'],
  PORTING: ['En cours', 'Under way', 'waiting'],
  ANSWERED: ['Essai réussi', 'Test call answered', 'waiting'],
  UNANSWERED: ['Essai sans réponse', 'Test call not answered', 'bad'],
  PORTED: ['Porté', 'Ported', 'good'],
  SPLIT_OFF: ['Poursuivi dans une autre demande', 'Goes on in another request', 'quiet'],
  LOST: ['Perdu', 'Lost', 'bad'],
  RELEASED: ['Reste chez l’opérateur', 'Stays with the carrier', 'quiet'],
};

/** @type {Record<Porting['PortStep'], Term>} */
const PORT_STEPS = {
  SUBMIT: ['envoi de la demande', 'sending the request'],
  APPROVE: ['vérification', 'check'],
  SEND: ['prise en compte par l’opérateur', 'the carrier takes it'],
  ASSIGN_FOC: ['date de l’opérateur', 'the carrier’s date'],
  START_PORTING: ['portage', 'porting'],
  START_TESTING: ['appels d’essai', 'test calls'],
  COMPLETE: ['fin, quand tous ont répondu', 'the end, once all have answered'],
  ROLL_BACK: ['retour en arrière, si un numéro ne répond pas', 'rolling back, if a number does not answer'],
  REJECT: ['refus', 'refusal'],
  WITHDRAW: ['retrait', 'withdrawal'],
  GO_ON: ['poursuite, si l’opérateur ne peut plus l’arrêter', 'going on, if the carrier can’t stop it any more'],
  CANCEL: ['abandon', 'giving up'],
  LOSE: ['perte', 'loss'],
};

/** @type {Record<Porting['RejectionReason'], Term>} */
const REJECTIONS = {
  RIO_MISSING: ['Le RIO manque', 'The RIO is missing'],
  RIO_MALFORMED: ['Le RIO n’a pas la bonne forme', 'The RIO has the wrong shape'],
  RIO_KEY_MISMATCH: ['Le RIO ne correspond pas au numéro', 'The RIO does not belong to the number'],
  RIO_UNKNOWN_TO_DONOR: ['Votre opérateur ne connaît pas ce RIO', 'Your carrier does not know this RIO'],
  NUMBER_NOT_MANAGED_BY_DONOR: ['Le numéro n’est pas chez cet opérateur', 'The number is not with this carrier'],
  NUMBER_INACTIVE_OVER_40_DAYS: [
    'Le numéro est résilié depuis plus de 40 jours',
    'The number ended more than 40 days ago',
  ],
  PORT_ALREADY_PENDING: [
    'Une autre demande est en cours pour ce numéro',
    'Another request for this number is under way',
  ],
  HOLDER_MISMATCH: ['Le titulaire n’est pas celui du contrat', 'The holder is not the contract’s'],
  MANDATE_MISSING: ['Le mandat manque', 'The mandate is missing'],
  SDA_LIST_INCOMPLETE: ['La liste des numéros (SDA) est incomplète', 'The list of numbers is incomplete'],
  OUT_OF_AREA: ['Le numéro est d’une autre zone', 'The number is of another area'],
  NUMBER_TYPE_NOT_PORTABLE: ['Ce type de numéro ne peut pas être porté', 'Numbers of this kind can’t be ported'],
  TECHNICAL: ['Raison technique', 'For a technical reason'],
};

/** @type {Record<Support['TicketState'], Term>} */
const TICKET_STATES = {
  NEW: ['Nouvelle', 'New', 'waiting'],
  OPEN: ['En cours', 'Open', 'waiting'],
  PENDING: ['Votre réponse est attendue', 'Waiting for you', 'bad'],
  RESOLVED: ['Résolue', 'Resolved', 'good'],
  CLOSED: ['Fermée', 'Closed', 'quiet'],
  MERGED: ['Poursuivie dans une autre', 'Goes on in another', 'quiet'],
};

/** @type {Record<Support['TicketQueue'], Term>} */
const TICKET_QUEUES = {
  FRONT_DESK: ['Accueil', 'Front desk'],
  LOGISTICS: ['Logistique', 'Logistics'],
  TECHNICAL: ['Technique', 'Technical'],
  PORTING: ['Portabilité', 'Porting'],
  BILLING: ['Facturation', 'Billing'],
};

/** @type {Record<Support['PromiseKind'], Term>} */
const PROMISES = {
  FIRST_REPLY: ['première réponse', 'first reply'],
  NEXT_REPLY: ['réponse suivante', 'next reply'],
  SOLUTION: ['solution', 'solution'],
};

/** @type {Record<Support['ServiceClockReading'], Term>} */
const CLOCKS = {
  IN_TIME: ['À l’heure', 'In time', 'good'],
  WARNING: ['Bientôt en retard', 'Soon late', 'waiting'],
  BREACHED: ['En retard', 'Late', 'bad'],
};

/** @type {Record<Support['TicketCategory'], Term>} */
const TICKET_CATEGORIES = {
  ORDER: ['Commande', 'Order'],
  DELIVERY: ['Livraison', 'Delivery'],
  PHONE: ['Téléphone', 'Phone'],
  PORTING: ['Portabilité', 'Porting'],
  BILLING: ['Facturation', 'Billing'],
  OTHER: ['Autre', 'Other'],
};

/** @type {Record<Support['RelocationState'], Term>} */
const RELOCATION_STATES = {
  REQUESTED: ['Prévu', 'Planned', 'waiting'],
  DONE: ['Fait', 'Done', 'good'],
  REFUSED: ['Refusé', 'Refused', 'bad'],
  CANCELLED: ['Annulé', 'Cancelled', 'quiet'],
};

/** @type {Record<Support['CaseStepName'], Term>} */
const CASE_STEPS = {
  MOVE_REQUESTED: ['Déménagement demandé', 'Move asked for'],
  USERS_MOVED: ['Déménagement', 'The move'],
  EMERGENCY_ADDRESS_CONFIRMED: ['Adresse des secours confirmée', 'Address for emergency calls confirmed'],
  USERS_REMOVED: ['Utilisateurs supprimés', 'Users removed'],
  REPLACEMENT_SENT: ['Autre téléphone envoyé', 'Another phone sent'],
  PHONE_RETURNED: ['Téléphone renvoyé', 'Phone sent back'],
  DEPARTURE_ANNOUNCED: ['Départ annoncé', 'Departure announced'],
  SERVICE_ENDED: ['Dernier jour de service', 'Last day of service'],
  NUMBERS_TAKEN: ['Numéros emportés', 'Numbers taken along'],
  FINAL_DOCUMENT: ['Dernière facture', 'Last bill'],
};

/** @type {Record<Support['CaseStepState'], Term>} */
const CASE_STEP_STATES = {
  DONE: ['Fait', 'Done', 'good'],
  WAITING: ['À faire', 'To be done', 'waiting'],
  LATE: ['En retard', 'Late', 'bad'],
  VOID: ['N’est plus à faire', 'Not to be done any more', 'quiet'],
};

/** @type {Record<Support['AppointmentState'], Term>} */
const APPOINTMENT_STATES = {
  BOOKED: ['Prévu', 'Planned', 'waiting'],
  HELD: ['A eu lieu', 'Took place', 'good'],
  CANCELLED: ['Annulé', 'Cancelled', 'quiet'],
};

/** @type {Record<Billing['Cause'], Term>} */
const CAUSES = {
  ORDER_PLACED: ['commande', 'order'],
  PHONE_SHIPPED: ['téléphone expédié', 'phone shipped'],
  PHONE_DELIVERED: ['téléphone livré', 'phone delivered'],
  OPTIONS_CHANGED: ['options modifiées', 'options changed'],
  ORDER_CANCELLED: ['commande annulée', 'order cancelled'],
  SEATS_REMOVED: ['utilisateurs supprimés', 'users removed'],
  DEPARTURE_ANNOUNCED: ['départ annoncé', 'departure announced'],
  SERVICE_TERMINATED: ['fin du service', 'service ended'],
  CALLS_MADE: ['appels passés', 'calls made'],
  PORT_DELAYED: ['portage en retard', 'late port'],
  PORT_LOST: ['numéro perdu au portage', 'number lost by a port'],
  DECK_CORRECTED: ['grille tarifaire corrigée', 'rate deck corrected'],
  GOODWILL_GRANTED: ['geste commercial', 'goodwill'],
  CREDIT_CARRIED_OVER: ['avoir reporté', 'credit carried over'],
};

/** @type {Record<Billing['PaymentState'], Term>} */
const PAYMENT_STATES = {
  DUE: ['À payer', 'Due', 'waiting'],
  PAID: ['Payée', 'Paid', 'good'],
  OVERDUE: ['En retard', 'Overdue', 'bad'],
  CREDITED: ['Remboursée par un avoir', 'Credited', 'quiet'],
  ELSEWHERE: ['Réglée autrement', 'Settled otherwise', 'quiet'],
};

/** @type {Record<Billing['Refusal'], Term>} */
const REFUSALS = {
  CARD_EXPIRED: ['La carte a expiré', 'The card has expired'],
  INSUFFICIENT_FUNDS: ['La provision est insuffisante', 'There is not enough money'],
  CARD_REFUSED: ['La banque a refusé la carte', 'The bank refused the card'],
  CHARGED_BACK: ['La banque a repris le paiement', 'The bank took the payment back'],
};

/** @type {Record<Billing['ReplacementState'], Term>} */
const REPLACEMENT_STATES = {
  PROPOSED: ['À approuver', 'To be approved', 'waiting'],
  DONE: ['Fait', 'Done', 'good'],
  WITHDRAWN: ['Retiré', 'Taken back', 'quiet'],
};

/** @type {Record<Billing['TopUpState'], Term>} */
const TOP_UP_STATES = {
  REQUESTED: ['En cours', 'Under way', 'waiting'],
  PAID_IN: ['Versé', 'Paid in', 'good'],
  REFUSED: ['Refusé', 'Refused', 'bad'],
};

/** @type {Record<Billing['EntryKind'], Term>} */
const ENTRIES = {
  TOP_UP: ['Versement', 'Paid in'],
  CALL: ['Appel', 'Call'],
  CALL_REVERSED: ['Appel tarifé à nouveau, rendu', 'Call rated again, given back'],
};

/** @type {Record<Billing['RunState'], Term>} */
const RUN_STATES = {
  RUNNING: ['En cours', 'Under way', 'waiting'],
  STOPPED: ['Arrêtée', 'Stopped', 'bad'],
  DONE: ['Terminée', 'Done', 'good'],
};

/** @type {Record<Billing['RunStepOutcome'], Term>} */
const RUN_OUTCOMES = {
  PENDING: ['À faire', 'To be done', 'waiting'],
  INVOICE: ['Facture', 'Bill', 'good'],
  CREDIT_NOTE: ['Avoir', 'Credit note', 'good'],
  NOTHING: ['Rien à facturer', 'Nothing to bill', 'quiet'],
  FAILED: ['Échec', 'Failed', 'bad'],
};

/** @type {Record<Billing['CreditKind'], Term>} */
const CREDITS = {
  LATE_PORT: ['Portage en retard', 'Late port'],
  LOST_NUMBER: ['Numéro perdu au portage', 'Number lost by a port'],
  RERATED_CALLS: ['Communications tarifées à nouveau', 'Calls rated again'],
  GOODWILL: ['Geste commercial', 'Goodwill'],
  CARRIED_OVER: ['Avoir reporté', 'Credit carried over'],
};

/** @type {Record<Support['DataRequestState'], Term>} */
const DATA_REQUEST_STATES = {
  WAITING: ['En cours', 'Under way', 'waiting'],
  READY: ['Prête', 'Ready', 'good'],
  DONE: ['Personne oubliée', 'Person forgotten', 'good'],
  HELD: ['Encore utilisateur ou en attente d’une réponse', 'Still a user, or waiting for an answer', 'bad'],
  EXPIRED: ['Archive supprimée', 'Archive deleted', 'quiet'],
};

/** @type {Record<Billing['CreditState'], Term>} */
const CREDIT_STATES = {
  PROPOSED: ['À approuver', 'To be approved', 'waiting'],
  GRANTED: ['Accordé', 'Granted', 'good'],
  GIVEN: ['Donné', 'Given', 'quiet'],
  WITHDRAWN: ['Retiré', 'Withdrawn', 'quiet'],
};

/**
 * What a search finds: documents leave the kinds open.
 * @type {Record<string, Term>}
 */
const HITS = {
  ACCOUNT: ['Entreprise', 'Company'],
  ORDER: ['Commande', 'Order'],
  SEAT: ['Utilisateur', 'User'],
  NUMBER: ['Numéro', 'Number'],
  PHONE: ['Téléphone', 'Phone'],
  SHIPMENT: ['Colis', 'Parcel'],
  PORT_REQUEST: ['Portabilité', 'Port'],
  TICKET: ['Demande', 'Ticket'],
  INVOICE: ['Facture', 'Bill'],
  CREDIT_NOTE: ['Avoir', 'Credit note'],
};

const TERMS = {
  order: ORDER_STATES,
  seat: SEAT_STATES,
  milestone: MILESTONES,
  hindrance: HINDRANCES,
  product: PRODUCTS,
  phone: PHONE_STATES,
  number: NUMBER_STATES,
  destination: DESTINATIONS,
  fax: FAX_STATES,
  port: PORT_STATES,
  portNumber: PORT_NUMBER_STATES,
  portStep: PORT_STEPS,
  rejection: REJECTIONS,
  ticket: TICKET_STATES,
  queue: TICKET_QUEUES,
  promise: PROMISES,
  clock: CLOCKS,
  category: TICKET_CATEGORIES,
  relocation: RELOCATION_STATES,
  step: CASE_STEPS,
  stepState: CASE_STEP_STATES,
  dataRequest: DATA_REQUEST_STATES,
  appointment: APPOINTMENT_STATES,
  cause: CAUSES,
  payment: PAYMENT_STATES,
  refusal: REFUSALS,
  topUp: TOP_UP_STATES,
  entry: ENTRIES,
  run: RUN_STATES,
  outcome: RUN_OUTCOMES,
  credit: CREDITS,
  creditState: CREDIT_STATES,
  replacement: REPLACEMENT_STATES,
  hit: HITS,
};

/** @typedef {keyof typeof TERMS} Kind */

/**
 * A newer service may know words that these pages don't: they are shown as they are.
 * @param {Kind} kind
 * @param {string} value
 */
export function term(kind, value) {
  const found = /** @type {Record<string, Term>} */ (TERMS[kind])[value];
  return found ? t(found[0], found[1]) : value;
}

/**
 * @param {Kind} kind
 * @param {string} value
 */
export function look(kind, value) {
  return /** @type {Record<string, Term>} */ (TERMS[kind])[value]?.[2] ?? 'quiet';
}

/** @returns {[string, string][]} each value with its word, to choose from */
export function choices(/** @type {Kind} */ kind) {
  return Object.keys(TERMS[kind]).map(value => [value, term(kind, value)]);
}
