package com.ooma.office.support.domain.notice;

/// What a refused port means to the member, and the next step, for each reason, whoever refused.
/// The codes are porting's; one that is new to us gets the general answer.
final class PortRefusalAdvice {

  private PortRefusalAdvice() {}

  static String on(String reason) {
    return switch (reason) {
      case "RIO_MISSING", "RIO_MALFORMED", "RIO_KEY_MISMATCH", "RIO_UNKNOWN_TO_DONOR" ->
          "Le RIO indiqué n’est pas celui de la ligne. Appelez gratuitement le 3179 depuis la ligne"
              + " concernée pour obtenir le RIO à jour, puis déposez une nouvelle demande.";
      case "NUMBER_NOT_MANAGED_BY_DONOR" ->
          "L’opérateur indiqué ne gère pas ce numéro. Vérifiez sur votre dernière facture le nom de"
              + " votre opérateur actuel, puis déposez une nouvelle demande.";
      case "NUMBER_INACTIVE_OVER_40_DAYS" ->
          "Ce numéro est résilié depuis plus de 40 jours : il ne peut plus être porté. Vous gardez"
              + " le numéro que nous vous avons attribué.";
      case "PORT_ALREADY_PENDING" ->
          "Un autre portage est déjà en cours pour ce numéro. Attendez sa fin ou son annulation,"
              + " puis déposez une nouvelle demande.";
      case "HOLDER_MISMATCH" ->
          "Le titulaire indiqué n’est pas celui du contrat. Recopiez le nom et le SIREN tels qu’ils"
              + " figurent sur la facture de votre opérateur, puis déposez une nouvelle demande.";
      case "MANDATE_MISSING" ->
          "Le mandat de portage manque. Signez-le de nouveau en déposant une nouvelle demande.";
      case "SDA_LIST_INCOMPLETE" ->
          "La liste de vos numéros n’est pas complète. Reprenez tous les numéros du contrat, tels"
              + " qu’ils figurent sur la facture de votre opérateur, dans une nouvelle demande.";
      case "OUT_OF_AREA", "NUMBER_TYPE_NOT_PORTABLE" ->
          "Ce numéro ne peut pas être porté vers Ooma Office. Vous gardez celui que nous vous avons"
              + " attribué.";
      default ->
          "La demande ne peut pas aboutir en l’état. Nos conseillers regardent avec vous ce qu’il"
              + " faut changer.";
    };
  }
}
