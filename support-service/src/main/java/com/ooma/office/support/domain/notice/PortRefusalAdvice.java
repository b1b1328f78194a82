package com.ooma.office.support.domain.notice;

import com.ooma.office.support.domain.notice.words.Language;

/// What a refused port means to the member, and the next step, for each reason, whoever refused.
/// The codes are porting's; one that is new to us gets the general answer.
final class PortRefusalAdvice {

  private PortRefusalAdvice() {}

  static String on(String reason, Language in) {
    return switch (reason) {
      case "RIO_MISSING", "RIO_MALFORMED", "RIO_KEY_MISMATCH", "RIO_UNKNOWN_TO_DONOR" ->
          in.of(
              "Le RIO indiqué n’est pas celui de la ligne. Appelez gratuitement le 3179 depuis"
                  + " la ligne concernée pour obtenir le RIO à jour, puis déposez une nouvelle"
                  + " demande.",
              "The RIO given is not that of the line. Call 3179 free of charge from the line"
                  + " in question to get its current RIO, then make a new request.");
      case "NUMBER_NOT_MANAGED_BY_DONOR" ->
          in.of(
              "L’opérateur indiqué ne gère pas ce numéro. Vérifiez sur votre dernière facture"
                  + " le nom de votre opérateur actuel, puis déposez une nouvelle demande.",
              "The carrier given does not manage this number. Check the name of your present"
                  + " carrier on your last bill, then make a new request.");
      case "NUMBER_INACTIVE_OVER_40_DAYS" ->
          in.of(
              "Ce numéro est résilié depuis plus de 40 jours : il ne peut plus être porté."
                  + " Vous gardez le numéro que nous vous avons attribué.",
              "This number’s contract ended more than 40 days ago: it can’t be ported any"
                  + " more. You keep the number that we gave you.");
      case "PORT_ALREADY_PENDING" ->
          in.of(
              "Un autre portage est déjà en cours pour ce numéro. Attendez sa fin ou son"
                  + " annulation, puis déposez une nouvelle demande.",
              "Another port of this number is already under way. Wait until it ends or is"
                  + " cancelled, then make a new request.");
      case "HOLDER_MISMATCH" ->
          in.of(
              "Le titulaire indiqué n’est pas celui du contrat. Recopiez le nom et le SIREN"
                  + " tels qu’ils figurent sur la facture de votre opérateur, puis déposez une"
                  + " nouvelle demande.",
              "The holder given is not that of the contract. Copy the name and the SIREN as"
                  + " they stand on your carrier’s bill, then make a new request.");
      case "MANDATE_MISSING" ->
          in.of(
              "Le mandat de portage manque. Signez-le de nouveau en déposant une nouvelle"
                  + " demande.",
              "The port mandate is missing. Sign it again by making a new request.");
      case "SDA_LIST_INCOMPLETE" ->
          in.of(
              "La liste de vos numéros n’est pas complète. Reprenez tous les numéros du"
                  + " contrat, tels qu’ils figurent sur la facture de votre opérateur, dans une"
                  + " nouvelle demande.",
              "The list of your numbers is not complete. Give all numbers of the contract, as"
                  + " they stand on your carrier’s bill, in a new request.");
      case "OUT_OF_AREA", "NUMBER_TYPE_NOT_PORTABLE" ->
          in.of(
              "Ce numéro ne peut pas être porté vers Ooma Office. Vous gardez celui que nous"
                  + " vous avons attribué.",
              "This number can’t be ported to Ooma Office. You keep the one that we gave you.");
      default ->
          in.of(
              "La demande ne peut pas aboutir en l’état. Nos conseillers regardent avec vous"
                  + " ce qu’il faut changer.",
              "The request can’t be granted as it is. Our advisers will look with you at what"
                  + " has to change.");
    };
  }
}
