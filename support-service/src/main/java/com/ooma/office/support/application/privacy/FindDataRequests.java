package com.ooma.office.support.application.privacy;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.support.domain.privacy.DataAnswer;
import com.ooma.office.support.domain.privacy.DataRequest;
import com.ooma.office.support.domain.privacy.Keeper;
import com.ooma.office.support.domain.privacy.Purpose;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads requests about people and companies, and what came of them.
public interface FindDataRequests {

  /// Newest first.
  ///
  /// @param accountId whose; all accounts' if null
  Page<DataRequestView> list(@Nullable UUID accountId, Page.Request page);

  /// @param accountId whose; any account's if null
  Optional<DataRequestView> find(@Nullable UUID accountId, UUID requestId);

  /// What each service told, as JSON; nothing unless the archive can be fetched now.
  Optional<Map<Keeper, String>> archive(UUID accountId, UUID requestId);

  enum DataRequestState {
    /// Some service has not answered yet.
    WAITING,
    /// The archive can be fetched.
    READY,
    /// The person is forgotten.
    DONE,
    /// Some service still has the person in use: once that ended, it is asked again.
    HELD,
    /// The archive is gone.
    EXPIRED
  }

  /// @param about the person's address, all but its first letter and its domain hidden; absent if
  ///   it is about the company
  /// @param completedAt when the last of the services had answered
  /// @param availableUntil of an export: how long its archive can be fetched
  record DataRequestView(
      UUID requestId,
      UUID accountId,
      Purpose purpose,
      @Nullable String about,
      DataRequestState state,
      Instant requestedAt,
      @Nullable Instant completedAt,
      @Nullable Instant availableUntil,
      List<DataStep> steps) {

    public static DataRequestView of(DataRequest request, List<DataAnswer> answers, Instant now) {
      return new DataRequestView(
          request.id(),
          request.accountId(),
          request.purpose(),
          request.about(),
          state(request, answers, now),
          request.requestedAt(),
          request.completedAt(),
          request.availableUntil(),
          steps(answers));
    }

    private static DataRequestState state(
        DataRequest request, List<DataAnswer> answers, Instant now) {
      var until = request.availableUntil();
      if (request.completedAt() == null) {
        return DataRequestState.WAITING;
      }
      if (until != null) {
        return now.isBefore(until) ? DataRequestState.READY : DataRequestState.EXPIRED;
      }
      return answers.stream().anyMatch(DataAnswer::held)
          ? DataRequestState.HELD
          : DataRequestState.DONE;
    }

    private static List<DataStep> steps(List<DataAnswer> answers) {
      var answered = new EnumMap<Keeper, DataAnswer>(Keeper.class);
      answers.forEach(answer -> answered.put(answer.keeper(), answer));
      return Stream.of(Keeper.values())
          .map(keeper -> DataStep.of(keeper, answered.get(keeper)))
          .toList();
    }
  }

  /// One service's part.
  ///
  /// @param answered whether it has answered, at least in part
  /// @param held whether it erased nothing because the person is in use there
  record DataStep(
      Keeper service,
      boolean answered,
      boolean held,
      List<KindCount> erased,
      List<KindCount> kept) {

    static DataStep of(Keeper keeper, @Nullable DataAnswer answer) {
      return answer == null
          ? new DataStep(keeper, false, false, List.of(), List.of())
          : new DataStep(
              keeper, true, answer.held(), counts(answer.erased()), counts(answer.kept()));
    }

    private static List<KindCount> counts(Map<String, Integer> counts) {
      return counts.entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .map(each -> new KindCount(each.getKey(), each.getValue()))
          .toList();
    }
  }

  /// @param kind such as `SEAT` or `TICKET`
  record KindCount(String kind, int count) {}
}
