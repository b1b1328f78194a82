package com.ooma.office.kernel.application;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What one part of a service keeps of people, so that a person can be told of it and have it
/// erased. All parts of a service answer together.
public interface PersonalData {

  /// What is kept of the person, also what can't be erased.
  List<Datum> of(Person person);

  /// Erases or replaces what nothing holds, so that what stands around it stays readable.
  ///
  /// @return what was changed, by kind; nothing the second time
  List<Erased> erase(Person person);

  /// A person as a company knows one.
  ///
  /// @param address the person's e-mail address, in lower case
  /// @param name as the company wrote it; finds what has a name and no address
  record Person(UUID accountId, String address, @Nullable String name) {}

  /// Why something is not erased.
  enum Hold {
    /// The person is a user or reads for the company, or waits for an answer.
    IN_USE,
    /// Proof that the company let numbers be moved.
    PORT_MANDATE,
    /// Proof of what was ordered on which terms.
    TERMS_ACCEPTED
  }

  /// One thing that is kept.
  ///
  /// @param kind of what it is part of, such as `SEAT` or `TICKET`
  /// @param id of what it is part of
  /// @param hold why it is not erased; absent from what can be
  record Datum(String kind, String id, String field, String value, @Nullable Hold hold) {}

  /// @param count how many things of this kind were changed
  record Erased(String kind, int count) {}
}
