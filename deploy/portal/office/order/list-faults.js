import { t } from '../core/words.js';

/** @import { Ordering } from '../../types/api' */

/** How a list names its columns, in the words of the service. */
function columnName(/** @type {string} */ column) {
  switch (column) {
    case 'name':
      return t('nom', 'name');
    case 'number':
      return t('numéro', 'number');
    case 'administrator':
      return t('administrateur', 'administrator');
    default:
      return column;
  }
}

/**
 * What is wrong in a line, in the reader's language: the service says it in English.
 * @param {Ordering['LineError']} error
 */
export function listFault({ line, column, code, detail }) {
  const where = `${t('Ligne', 'Line')} ${line}${column ? `, ${columnName(column)}` : ''}`;
  return `${where}${t(' :', ':')} ${t(inFrench(code) ?? detail, detail)}`;
}

function inFrench(/** @type {string} */ code) {
  switch (code) {
    case 'heading-missing':
      return 'la première ligne nomme les colonnes : nom, e-mail, numéro, administrateur.';
    case 'heading-unknown':
      return 'une liste a les colonnes nom, e-mail, numéro et administrateur.';
    case 'heading-twice':
      return 'deux colonnes ont le même sens.';
    case 'seat-count':
      return 'une liste a de 1 à 200 utilisateurs.';
    case 'administrator-needed':
      return 'un seul utilisateur administre, avec nom et e-mail.';
    case 'flag-malformed':
      return 'la ligne de l’administrateur porte « oui », les autres rien.';
    case 'number-twice':
      return 'une autre ligne a le même numéro.';
    case 'line-malformed':
      return 'la ligne a plus de cases que le titre.';
    case 'characters-unreadable':
      return 'des caractères sont illisibles : enregistrez la liste en UTF-8.';
    case 'name-malformed':
      return 'un nom a au plus 80 caractères, sur une ligne.';
    case 'not-a-mail-address':
      return 'une adresse e-mail a la forme nom@exemple.com.';
    case 'not-a-phone-number':
      return 'ce n’est pas un numéro de téléphone.';
    case 'not-a-fixed-line':
      return 'le numéro d’un utilisateur est un fixe de France métropolitaine.';
    default:
      return undefined;
  }
}
