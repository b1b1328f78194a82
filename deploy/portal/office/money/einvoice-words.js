/** What platforms tell of an electronic invoice, in words: statuses and reasons of AFNOR XP Z12-012, whose codes stay in view. */

import { t } from '../core/words.js';

/** @import { Billing } from '../../types/api' */
/** @import { Term } from '../core/terms.js' */

/** @type {Record<Billing['LifeCycleStatus'], Term>} */
const STATUSES = {
  DEPOSITED: ['Déposée', 'Deposited', 'waiting'],
  ISSUED: ['Émise', 'Issued', 'waiting'],
  RECEIVED: ['Reçue', 'Received', 'waiting'],
  MADE_AVAILABLE: ['Mise à disposition', 'Made available', 'good'],
  TAKEN_IN_CHARGE: ['Prise en charge', 'Taken in charge', 'good'],
  APPROVED: ['Approuvée', 'Approved', 'good'],
  PARTIALLY_APPROVED: ['Approuvée partiellement', 'Approved in part', 'bad'],
  DISPUTED: ['En litige', 'Disputed', 'bad'],
  SUSPENDED: ['Suspendue', 'Suspended', 'bad'],
  COMPLETED: ['Complétée', 'Completed', 'waiting'],
  REFUSED: ['Refusée', 'Refused', 'bad'],
  PAYMENT_SENT: ['Paiement transmis', 'Payment sent', 'good'],
  COLLECTED: ['Encaissée', 'Collected', 'good'],
  REJECTED: ['Rejetée', 'Rejected', 'bad'],
  INADMISSIBLE: ['Irrecevable', 'Inadmissible', 'bad'],
};

/** @type {Record<Billing['StatusReason'], Term>} */
const REASONS = {
  NON_TRANSMISE: ['l’acheteur n’a pas de plateforme connue', 'no platform of the buyer’s is known'],
  AUTRE: ['autre raison', 'another reason'],
  JUSTIF_ABS: ['un justificatif manque', 'a supporting document is missing'],
  COORD_BANC_ERR: ['coordonnées bancaires fausses', 'wrong bank details'],
  TX_TVA_ERR: ['taux de TVA faux', 'wrong rate of VAT'],
  MONTANTTOTAL_ERR: ['montant total faux', 'wrong total'],
  CALCUL_ERR: ['erreur de calcul', 'wrong calculation'],
  NON_CONFORME: ['une mention obligatoire manque', 'a mandatory statement is missing'],
  DOUBLON: ['facture en double', 'the same invoice twice'],
  DEST_INC: ['destinataire inconnu', 'unknown buyer'],
  DEST_ERR: ['destinataire faux', 'wrong buyer'],
  TRANSAC_INC: ['transaction inconnue', 'unknown transaction'],
  EMMET_INC: ['émetteur inconnu', 'unknown seller'],
  CONTRAT_TERM: ['contrat terminé', 'the contract has ended'],
  DOUBLE_FACT: ['déjà facturé', 'billed before'],
  CMD_ERR: ['numéro de commande faux ou absent', 'wrong or missing order number'],
  ADR_ERR: ['adresse de facturation fausse', 'wrong billing address'],
  SIRET_ERR: ['SIRET faux ou absent', 'wrong or missing SIRET'],
  CODE_ROUTAGE_ERR: ['code de routage faux ou absent', 'wrong or missing routing code'],
  REF_CT_ABSENT: ['référence du contrat absente', 'the contract’s reference is missing'],
  REF_ERR: ['référence fausse', 'wrong reference'],
  PU_ERR: ['prix unitaire faux', 'wrong unit price'],
  REM_ERR: ['remise fausse', 'wrong discount'],
  QTE_ERR: ['quantité fausse', 'wrong quantity'],
  ART_ERR: ['article faux', 'wrong article'],
  MODPAI_ERR: ['modalités de paiement fausses', 'wrong terms of payment'],
  QUALITE_ERR: ['qualité insuffisante', 'poor quality'],
  LIVR_INCOMP: ['livraison incomplète', 'incomplete delivery'],
  REJ_SEMAN: ['rejet sémantique : le contenu ne suit pas la norme', 'semantic: the content does not follow the norm'],
  REJ_UNI: ['rejet d’unicité : ce numéro existe déjà', 'uniqueness: there is one of this number'],
  REJ_COH: ['rejet de cohérence des données', 'coherence of the data'],
  REJ_ADR: ['rejet d’adressage : l’annuaire ne mène nulle part', 'addressing: the directory leads nowhere'],
  REJ_CONT_B2G: ['rejet des règles du secteur public', 'rules of the public sector'],
  REJ_REF_PJ: ['référence d’une pièce jointe', 'reference of an attachment'],
  REJ_ASS_PJ: ['pièce jointe sans facture', 'attachment without its invoice'],
  IRR_VIDE_F: ['fichier vide', 'empty file'],
  IRR_TYPE_F: ['type de fichier', 'type of file'],
  IRR_SYNTAX: ['fichier illisible', 'unreadable file'],
  IRR_TAILLE_PJ: ['pièce jointe trop grosse', 'attachment too large'],
  IRR_NOM_PJ: ['nom d’une pièce jointe', 'name of an attachment'],
  IRR_VID_PJ: ['pièce jointe vide', 'empty attachment'],
  IRR_EXT_DOC: ['extension d’une pièce jointe', 'extension of an attachment'],
  IRR_TAILLE_F: ['fichier trop gros', 'file too large'],
  IRR_ANTIVIRUS: ['refusé par l’antivirus', 'refused by the antivirus'],
};

/** @type {Record<Billing['Remedy'], Term>} */
const REMEDIES = {
  DEPOSIT_AGAIN: [
    'Corrigez ce qui est faux à côté du document (l’adresse de l’acheteur dans l’annuaire, le fichier reçu), puis déposez-le à nouveau.',
    'Put right what is wrong beside the document (the buyer’s address in the directory, the file as received), then hand it in again.',
  ],
  ASK_PLATFORM: [
    'La plateforme a déjà un document de ce numéro : voyez avec elle qui l’a déposé.',
    'The platform has a document of this number: find out with it who handed that in.',
  ],
  CREDIT_AND_BILL_AGAIN: [
    'Le document lui-même est faux, et le reste : un avoir le rend, une autre facture le remplace.',
    'The document itself is wrong and stays so: a credit note gives it back, another one asks.',
  ],
  COMPLETE: [
    'Il manque quelque chose à l’acheteur : envoyez-le lui, puis dites ici ce qui est parti.',
    'The buyer is waiting for something: send it, then say here what was sent.',
  ],
  REPORT_AGAIN: [
    'La plateforme refuse ce qui lui est déclaré d’un encaissement : voyez pourquoi avec elle, puis déclarez-le à nouveau.',
    'The platform declines what it is told of money: find out why with it, then have it told again.',
  ],
  ANSWER_BUYER: ['L’acheteur attend une réponse de notre part.', 'The buyer waits for our answer.'],
};

/**
 * @param {Record<string, Term>} terms
 * @param {string | undefined} value
 */
function said(terms, value) {
  const found = value === undefined ? undefined : terms[value];
  return found ? t(found[0], found[1]) : (value ?? '');
}

/** @returns {string} as long as nothing was told: that it is on its way */
export function statusName(/** @type {Billing['LifeCycleStatus'] | undefined} */ status) {
  return status ? said(STATUSES, status) : t('En route', 'On its way');
}

export function statusLook(/** @type {Billing['LifeCycleStatus'] | undefined} */ status) {
  return (status && STATUSES[status]?.[2]) ?? 'quiet';
}

/** @returns {string} the reason with its code, by which a platform's support knows it */
export function reasonName(/** @type {Billing['StatusReason']} */ reason) {
  return `${said(REASONS, reason)} (${reason})`;
}

export function remedyName(/** @type {Billing['Remedy']} */ remedy) {
  return said(REMEDIES, remedy);
}
