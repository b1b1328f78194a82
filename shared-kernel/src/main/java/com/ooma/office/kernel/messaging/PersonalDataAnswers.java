package com.ooma.office.kernel.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.ooma.office.kernel.application.AccountData;
import com.ooma.office.kernel.application.ErasePersonalData;
import com.ooma.office.kernel.application.PersonalData;
import com.ooma.office.kernel.application.PersonalData.Datum;
import com.ooma.office.kernel.application.PersonalData.Person;
import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.support.PersonalDataAnswer;
import com.ooma.office.kernel.contract.support.PersonalDataAnswer.Count;
import com.ooma.office.kernel.contract.support.PersonalDataRequested;
import com.ooma.office.kernel.domain.AggregateRoot.Recorded;
import com.ooma.office.kernel.security.PersonSeal;
import com.ooma.office.kernel.security.SealingKey;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

/// Answers for a service when a company asks what is kept of a person, has the person forgotten, or
/// asks for all that is kept of itself: in the transaction of the event, and in the service's own
/// event.
@ApplicationScoped
public class PersonalDataAnswers {

  /// A record of Kafka has a megabyte at most; sealed and in Base64, this takes half of it.
  private static final int PART = 350_000;

  private final List<PersonalData> parts;
  private final AccountData accountData;
  private final ErasePersonalData erasePersonalData;
  private final PersonSeal seal;
  private final Outbox outbox;
  private final ObjectMapper json;

  PersonalDataAnswers(
      @All List<PersonalData> parts,
      AccountData accountData,
      ErasePersonalData erasePersonalData,
      PersonSeal seal,
      Outbox outbox,
      ObjectMapper json) {
    this.parts = parts;
    this.accountData = accountData;
    this.erasePersonalData = erasePersonalData;
    this.seal = seal;
    this.outbox = outbox;
    this.json = json;
  }

  /// The event in which a service answers.
  public interface Contract {
    IntegrationEvent of(UUID accountId, UUID requestId, PersonalDataAnswer answer);
  }

  public void answer(PersonalDataRequested asked, Contract contract) {
    var answers =
        switch (asked.purpose()) {
          case EXPORT -> export(written(kept(person(asked))), asked);
          case ERASURE -> List.of(erase(person(asked)));
          case ACCOUNT_EXPORT -> export(written(accountData.of(asked.accountId())), asked);
        };
    outbox.publish(
        answerTo(asked.requestId()),
        new Recorded<>(1, answers),
        answer -> contract.of(asked.accountId(), asked.requestId(), answer));
  }

  /// Of its own: support, which asks, numbers its question as the request's first event.
  private static UUID answerTo(UUID requestId) {
    return UUID.nameUUIDFromBytes(("answer to " + requestId).getBytes(UTF_8));
  }

  private Person person(PersonalDataRequested asked) {
    return seal.open(Objects.requireNonNull(asked.person(), "person"), asked.requestId());
  }

  private static List<PersonalDataAnswer> export(String written, PersonalDataRequested asked) {
    var key = new SealingKey(Objects.requireNonNull(asked.answerKey(), "key of an export"));
    var pieces = pieces(written);
    var answers = new ArrayList<PersonalDataAnswer>();
    for (int part = 1; part <= pieces.size(); part++) {
      var data = key.seal(pieces.get(part - 1), asked.requestId().toString());
      answers.add(new PersonalDataAnswer(part, pieces.size(), data, false, List.of(), List.of()));
    }
    return answers;
  }

  private PersonalDataAnswer erase(Person person) {
    if (ErasePersonalData.isInUse(kept(person))) {
      return new PersonalDataAnswer(1, 1, null, true, List.of(), counts(kept(person)));
    }
    var report = erasePersonalData.handle(new ErasePersonalData.Command(person));
    var erased =
        report.erased().stream().map(each -> new Count(each.kind(), each.count())).toList();
    return new PersonalDataAnswer(1, 1, null, false, erased, counts(report.kept()));
  }

  private List<Datum> kept(Person person) {
    return parts.stream().flatMap(part -> part.of(person).stream()).toList();
  }

  private static List<Count> counts(List<Datum> kept) {
    var counts = new TreeMap<String, Integer>();
    kept.forEach(datum -> counts.merge(datum.kind(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(each -> new Count(each.getKey(), each.getValue()))
        .toList();
  }

  private String written(List<Datum> kept) {
    try {
      return json.writeValueAsString(kept);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /// An object of lists by kind.
  private static String written(Map<String, List<String>> told) {
    return told.entrySet().stream()
        .map(each -> "\"%s\":[%s]".formatted(each.getKey(), String.join(",", each.getValue())))
        .collect(joining(",", "{", "}"));
  }

  /// At least one, and none that ends between the halves of a character.
  private static List<String> pieces(String text) {
    var pieces = new ArrayList<String>();
    int from = 0;
    while (text.length() - from > PART) {
      int end = from + PART;
      end -= Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
      pieces.add(text.substring(from, end));
      from = end;
    }
    pieces.add(text.substring(from));
    return pieces;
  }
}
