package com.ooma.office.support.adapter.out.persistence.privacy;

import static java.util.stream.Collectors.filtering;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.persistence.ListQuery;
import com.ooma.office.kernel.security.OpeningKey;
import com.ooma.office.kernel.security.SecretBox;
import com.ooma.office.support.application.privacy.FindDataRequests;
import com.ooma.office.support.domain.privacy.DataAnswer;
import com.ooma.office.support.domain.privacy.Keeper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// Views of requests about people, and what the services told.
@ApplicationScoped
class DataRequestViews implements FindDataRequests, PanacheRepositoryBase<DataRequestRow, UUID> {

  private final SecretBox box;
  private final Clock clock;

  DataRequestViews(SecretBox box, Clock clock) {
    this.box = box;
    this.clock = clock;
  }

  @Override
  public Page<DataRequestView> list(@Nullable UUID accountId, Page.Request page) {
    var rows =
        new ListQuery("select r from DataRequestRow r", "r.requestId", page)
            .and("r.accountId = :account", "account", accountId)
            .fetch(getEntityManager(), DataRequestRow.class);
    return Page.of(views(rows), page, DataRequestView::requestId);
  }

  @Override
  public Optional<DataRequestView> find(@Nullable UUID accountId, UUID requestId) {
    return row(accountId, requestId).map(row -> views(List.of(row)).getFirst());
  }

  @Override
  public Optional<Map<Keeper, String>> archive(UUID accountId, UUID requestId) {
    return row(accountId, requestId)
        .filter(row -> row.openingKey != null && isAvailable(row))
        .map(this::opened);
  }

  private boolean isAvailable(DataRequestRow row) {
    var until = row.toRequest().availableUntil();
    return until != null && clock.instant().isBefore(until);
  }

  private Map<Keeper, String> opened(DataRequestRow row) {
    var context = row.requestId.toString();
    var key = new OpeningKey(box.open(Objects.requireNonNull(row.openingKey), context));
    return answers(List.of(row.requestId)).stream()
        .collect(
            groupingBy(
                answer -> answer.keeper,
                TreeMap::new,
                mapping(
                    answer -> key.open(Objects.requireNonNull(answer.data), context), joining())));
  }

  private Optional<DataRequestRow> row(@Nullable UUID accountId, UUID requestId) {
    return findByIdOptional(requestId)
        .filter(row -> accountId == null || row.accountId.equals(accountId));
  }

  private List<DataRequestView> views(List<DataRequestRow> rows) {
    var ids = rows.stream().map(row -> row.requestId).toList();
    var counts = counts(ids);
    var answers =
        answers(ids).stream()
            .collect(
                groupingBy(
                    answer -> answer.requestId,
                    mapping(
                        answer -> answer(answer, counts.getOrDefault(answer.requestId, List.of())),
                        toList())));
    return rows.stream()
        .map(row ->
            DataRequestView.of(
                row.toRequest(), answers.getOrDefault(row.requestId, List.of()), clock.instant()))
        .toList();
  }

  private static DataAnswer answer(DataAnswerRow row, List<DataCountRow> counts) {
    return new DataAnswer(
        row.keeper,
        row.part,
        row.parts,
        null,
        row.held,
        counts(row, counts, count -> count.erased),
        counts(row, counts, count -> count.kept));
  }

  private static Map<String, Integer> counts(
      DataAnswerRow row, List<DataCountRow> counts, ToIntFunction<DataCountRow> number) {
    return counts.stream()
        .filter(count -> count.keeper == row.keeper)
        .collect(
            filtering(
                count -> number.applyAsInt(count) > 0,
                toMap(count -> count.kind, number::applyAsInt)));
  }

  private List<DataAnswerRow> answers(Collection<UUID> requests) {
    return getEntityManager()
        .createQuery(
            "select a from DataAnswerRow a where a.requestId in :requests order by a.part",
            DataAnswerRow.class)
        .setParameter("requests", requests)
        .getResultList();
  }

  private Map<UUID, List<DataCountRow>> counts(Collection<UUID> requests) {
    return getEntityManager()
        .createQuery(
            "select c from DataCountRow c where c.requestId in :requests", DataCountRow.class)
        .setParameter("requests", requests)
        .getResultStream()
        .collect(groupingBy(count -> count.requestId));
  }
}
