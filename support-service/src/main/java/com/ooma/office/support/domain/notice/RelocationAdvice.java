package com.ooma.office.support.domain.notice;

/// What a refused relocation means to the member, and the next step, for each reason ordering may
/// give. A code that is new to us gets the general answer.
final class RelocationAdvice {

  private RelocationAdvice() {}

  static String on(String code) {
    return switch (code) {
      case "site-unknown" ->
          "Le site d’arrivée n’est pas un de vos sites WeWork. Vérifiez que votre adhésion y est"
              + " bien enregistrée dans votre espace membre, puis refaites votre demande.";
      case "site-not-in-use" ->
          "Aucun poste n’est installé sur le site que vous quittez. Vérifiez le site de départ, puis"
              + " refaites votre demande.";
      case "site-needed" ->
          "Vos postes ne sont pas tous au même endroit. Refaites votre demande en précisant le site"
              + " que vous quittez.";
      case "site-same" ->
          "Vos postes sont déjà rattachés à ce site : il n’y a rien à changer. Si l’adresse est"
              + " inexacte, corrigez-la dans votre espace membre.";
      case "site-moving" ->
          "Un déménagement de ce site est déjà prévu, et il est maintenu. Si sa date ou son lieu ont"
              + " changé, appelez-nous.";
      case "account-leaving" ->
          "Votre service prend fin avant la date du déménagement. Avancez le déménagement, ou"
              + " renoncez à la résiliation, puis refaites votre demande.";
      case "account-left" ->
          "Votre service Ooma Office a pris fin : il n’y a plus de postes à déplacer.";
      case "account-undescribed" ->
          "Votre entreprise n’est pas encore connue d’Ooma Office. Ouvrez la page Téléphonie de votre"
              + " espace membre, puis refaites votre demande.";
      default ->
          "Nous n’avons pas pu donner suite en l’état. Nos conseillers regardent avec vous ce qu’il"
              + " faut changer.";
    };
  }
}
