package com.ooma.office.support.domain.notice;

import com.ooma.office.support.domain.notice.words.Language;

/// What a refused relocation means to the member, and the next step, for each reason ordering may
/// give. A code that is new to us gets the general answer.
final class RelocationAdvice {

  private RelocationAdvice() {}

  static String on(String code, Language in) {
    return switch (code) {
      case "site-unknown" ->
          in.of(
              "Le site d’arrivée n’est pas un de vos sites WeWork. Vérifiez que votre adhésion"
                  + " y est bien enregistrée dans votre espace membre, puis refaites votre demande.",
              "The site you move to is not one of your WeWork sites. Check in your member area"
                  + " that your membership there is registered, then ask again.");
      case "site-not-in-use" ->
          in.of(
              "Aucun poste n’est installé sur le site que vous quittez. Vérifiez le site de"
                  + " départ, puis refaites votre demande.",
              "No phone is installed at the site you leave. Check which site you leave, then"
                  + " ask again.");
      case "site-needed" ->
          in.of(
              "Vos postes ne sont pas tous au même endroit. Refaites votre demande en"
                  + " précisant le site que vous quittez.",
              "Your phones are not all in one place. Ask again, and say which site you leave.");
      case "site-same" ->
          in.of(
              "Vos postes sont déjà rattachés à ce site : il n’y a rien à changer. Si"
                  + " l’adresse est inexacte, corrigez-la dans votre espace membre.",
              "Your phones are already at this site: there is nothing to change. If the"
                  + " address is wrong, correct it in your member area.");
      case "site-moving" ->
          in.of(
              "Un déménagement de ce site est déjà prévu, et il est maintenu. Si sa date ou"
                  + " son lieu ont changé, appelez-nous.",
              "A move of this site is already planned, and stays so. If its date or place has"
                  + " changed, call us.");
      case "account-leaving" ->
          in.of(
              "Votre service prend fin avant la date du déménagement. Avancez le déménagement,"
                  + " ou renoncez à la résiliation, puis refaites votre demande.",
              "Your service ends before the day of the move. Move earlier, or take back your"
                  + " notice to leave, then ask again.");
      case "account-left" ->
          in.of(
              "Votre service Ooma Office a pris fin : il n’y a plus de postes à déplacer.",
              "Your Ooma Office service has ended: there are no phones left to move.");
      case "account-undescribed" ->
          in.of(
              "Votre entreprise n’est pas encore connue d’Ooma Office. Ouvrez la page"
                  + " Téléphonie de votre espace membre, puis refaites votre demande.",
              "Ooma Office does not know your company yet. Open the Telephony page of your"
                  + " member area, then ask again.");
      default ->
          in.of(
              "Nous n’avons pas pu donner suite en l’état. Nos conseillers regardent avec vous"
                  + " ce qu’il faut changer.",
              "We could not do this as it is. Our advisers will look with you at what has to"
                  + " change.");
    };
  }
}
