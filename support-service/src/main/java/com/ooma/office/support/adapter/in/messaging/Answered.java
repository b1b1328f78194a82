package com.ooma.office.support.adapter.in.messaging;

import static java.util.stream.Collectors.toMap;

import com.ooma.office.kernel.contract.support.PersonalDataAnswer;
import com.ooma.office.kernel.contract.support.PersonalDataAnswer.Count;
import com.ooma.office.support.application.privacy.NoteDataAnswer;
import com.ooma.office.support.domain.privacy.DataAnswer;
import com.ooma.office.support.domain.privacy.Keeper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What a service answers about a person, from whichever of them.
@ApplicationScoped
class Answered {

  private final NoteDataAnswer noteDataAnswer;

  Answered(NoteDataAnswer noteDataAnswer) {
    this.noteDataAnswer = noteDataAnswer;
  }

  void by(Keeper keeper, UUID accountId, UUID requestId, PersonalDataAnswer answer) {
    var told =
        new DataAnswer(
            keeper,
            answer.part(),
            answer.parts(),
            answer.data(),
            answer.held(),
            counts(answer.erased()),
            counts(answer.kept()));
    noteDataAnswer.handle(new NoteDataAnswer.Command(accountId, requestId, told));
  }

  private static Map<String, Integer> counts(List<Count> counts) {
    return counts.stream().collect(toMap(Count::kind, Count::count, Integer::sum));
  }
}
