package com.ooma.office.support.domain.notice;

import com.ooma.office.support.domain.notice.words.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What is told of the address to which emergency services are sent.
public sealed interface EmergencyFacts extends NoticeFacts {

  UUID siteId();

  @Override
  default UUID about() {
    return siteId();
  }

  /// @param turn 0 for the first time, 1 for the next, and so on
  record AddressConfirmed(UUID siteId, String site, LocalDate confirmedOn, long turn)
      implements EmergencyFacts {

    @Override
    public Optional<NoticeFacts> following(List<NoticeFacts> told) {
      return Optional.of(new AddressConfirmed(siteId, site, confirmedOn, tellings(told)));
    }

    @Override
    public String occasion() {
      return Long.toString(turn);
    }

    @Override
    public String subject(Language in) {
      return in.of("Adresse d’urgence confirmée : ", "Emergency address confirmed: ") + site;
    }
  }

  /// Phones work where nobody has confirmed the address; told each week until somebody does.
  ///
  /// @param since when the address began to hold
  /// @param turn 0 for the first time, 1 for the next, and so on
  record AddressToConfirm(UUID siteId, String site, LocalDate since, long turn)
      implements EmergencyFacts {

    @Override
    public Optional<NoticeFacts> following(List<NoticeFacts> told) {
      return Optional.of(new AddressToConfirm(siteId, site, since, tellings(told)));
    }

    @Override
    public String occasion() {
      return Long.toString(turn);
    }

    @Override
    public String subject(Language in) {
      return in.of(
              "Appels d’urgence : confirmez l’adresse de ",
              "Emergency calls: confirm the address of ")
          + site;
    }
  }
}
