package com.ooma.office.support.application.privacy.port;

import com.ooma.office.kernel.application.PersonalData.Person;
import com.ooma.office.support.domain.privacy.DataRequest;
import org.jspecify.annotations.Nullable;

/// Asks all five services, and makes the keys that they answer under.
public interface PersonalDataDesk {

  AnswerKeys newKeys();

  /// @param person absent if the request is about the company
  /// @param sealingKey of an export: answers are sealed with it
  void ask(DataRequest request, @Nullable Person person, @Nullable String sealingKey);

  /// The two halves of a pair that is made for one request.
  record AnswerKeys(String sealing, String opening) {}
}
