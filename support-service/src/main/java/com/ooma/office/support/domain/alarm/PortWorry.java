package com.ooma.office.support.domain.alarm;

import com.ooma.office.support.domain.ticket.TicketCategory;
import com.ooma.office.support.domain.ticket.TicketOrigin;
import com.ooma.office.support.domain.ticket.TicketOrigin.PortAlarm.Cause;
import java.util.UUID;

/// A port that does not go as it should, as our own people are told of it.
///
/// @param detail what was met: days, numbers; in English where porting says it
public record PortWorry(UUID portRequestId, Cause cause, String detail) implements Trouble {

  @Override
  public TicketOrigin.PortAlarm alarm() {
    return new TicketOrigin.PortAlarm(portRequestId, cause);
  }

  @Override
  public TicketCategory category() {
    return TicketCategory.PORTING;
  }

  @Override
  public boolean recurs() {
    return true;
  }

  @Override
  public String subject() {
    return switch (cause) {
      case MISPLACED -> "Portage : numéros mal placés";
      case ROLLED_BACK -> "Portage arrêté : des numéros ne répondent pas";
      case LATE -> "Portage en retard";
      case LOST -> "Portage : numéros perdus";
      case TOO_EARLY -> "Portage : date trop proche";
      case CARRIER_SILENT -> "Portage : l’opérateur ne répond pas";
      case LET_GO_EARLY -> "Portage : numéro libéré avant l’heure";
      case LET_GO_AFTER_END -> "Portage terminé, mais numéro libéré";
      case CONTRADICTION -> "Portage : message contradictoire de l’opérateur";
      case VOICE_PLATFORM_AWAY -> "Portage : la plateforme vocale ne répond pas";
    };
  }

  @Override
  public String report() {
    return """
    %s

    Portage : %s
    Constaté : %s\
    """
        .formatted(whatToDo(), portRequestId, detail);
  }

  private String whatToDo() {
    return switch (cause) {
      case MISPLACED -> "À faire : vérifier à qui sont ces numéros, puis corriger.";
      case ROLLED_BACK ->
          "Tous les numéros sont restés chez l’opérateur, à qui une nouvelle date est demandée. À"
              + " faire : comprendre avec lui pourquoi ils ne répondaient pas. Le client est"
              + " prévenu.";
      case LATE ->
          "La date promise est passée. À faire : relancer l’opérateur. Le client est prévenu, et un"
              + " avoir lui est dû pour chaque jour.";
      case LOST ->
          "Ni l’opérateur ni nous n’avons plus ces numéros. À faire : appeler le client, qui est"
              + " prévenu par e-mail ; un avoir lui est dû.";
      case TOO_EARLY ->
          "Aucune ligne ne peut être prête à la date annoncée. À faire : en obtenir une autre de"
              + " l’opérateur.";
      case CARRIER_SILENT ->
          "L’opérateur n’a pas répondu depuis cinq jours ouvrés et a été relancé. À faire : le"
              + " joindre.";
      case LET_GO_EARLY ->
          "Le portage a commencé aussitôt. À faire : vérifier que les numéros sonnent chez nous.";
      case LET_GO_AFTER_END ->
          "Le numéro ne sonne peut-être nulle part. À faire : joindre l’opérateur sans attendre.";
      case CONTRADICTION ->
          "Ce que dit l’opérateur ne peut pas être, ou vient trop tard. À faire : le joindre.";
      case VOICE_PLATFORM_AWAY ->
          "Les numéros ne peuvent être ni activés ni testés, et ne sonnent peut-être nulle part. À"
              + " faire : rétablir la plateforme vocale ; le portage reprend alors de lui-même.";
    };
  }
}
