package com.ooma.office.support.domain.casefile;

import com.ooma.office.support.domain.casefile.CaseFact.Kind;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// All that was heard of one account.
public record CaseFacts(Collection<CaseFact> all) {

  Optional<CaseFact> latest(Kind kind, String about) {
    return of(kind, fact -> fact.about().equals(about)).max(Comparator.comparing(CaseFact::at));
  }

  Optional<CaseFact> latest(Kind kind, String about, String reference) {
    return of(kind, fact -> fact.about().equals(about) && fact.reference().equals(reference))
        .max(Comparator.comparing(CaseFact::at));
  }

  /// Oldest first.
  Stream<CaseFact> of(Kind kind, Predicate<CaseFact> which) {
    return all.stream()
        .filter(fact -> fact.kind() == kind)
        .filter(which)
        .sorted(Comparator.comparing(CaseFact::at).thenComparing(CaseFact::about));
  }

  /// A step for each phone that was sent to one of the seats: back, missed, or awaited.
  List<CaseStep> phonesOf(Set<String> seats) {
    return of(Kind.PHONE_SENT, sent -> seats.contains(sent.reference()))
        .map(sent -> phone(sent.about(), sent.reference()))
        .toList();
  }

  CaseStep phone(String mac, String seat) {
    var back = latest(Kind.PHONE_BACK, mac, seat);
    if (back.isPresent()) {
      return CaseStep.done(
          CaseStep.Name.PHONE_RETURNED, CaseStep.Actor.MEMBER, back.get().at(), mac);
    }
    var missed = latest(Kind.PHONE_OVERDUE, mac, seat).isPresent();
    return new CaseStep(
        CaseStep.Name.PHONE_RETURNED,
        missed ? CaseStep.State.LATE : CaseStep.State.WAITING,
        CaseStep.Actor.MEMBER,
        null,
        mac);
  }
}
