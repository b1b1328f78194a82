package com.ooma.office.billing.adapter.out.persistence.rating;

import com.ooma.office.billing.application.rating.FindDecks;
import com.ooma.office.billing.application.rating.port.Decks;
import com.ooma.office.billing.domain.rating.Deck;
import com.ooma.office.billing.domain.rating.Plan;
import com.ooma.office.billing.domain.rating.RateDeck;
import com.ooma.office.billing.domain.rating.RateDecks;
import com.ooma.office.billing.domain.rating.Tariff;
import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.BusinessCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/// Decks in Postgres. A deck never changes, so each is read once and kept to rate by; which of them
/// there are is asked each time.
@ApplicationScoped
class SqlDecks implements Decks, FindDecks {

  private static final String ADD =
      """
      INSERT INTO rate_deck (deck_id, plan, starts_at, loaded_at, loaded_by)
      VALUES (:deckId, :plan, :startsAt, :loadedAt, :loadedBy) ON CONFLICT DO NOTHING
      """;

  private static final String ADD_RATES =
      """
      INSERT INTO rate (deck_id, prefix, destination, connect_micros, minute_micros, first_step, next_step,
        minimum_micros)
      SELECT :deckId, * FROM unnest(:prefixes, :destinations, :connects, :minutes, :firstSteps, :nextSteps, :minimums)
      """;

  /// Waits for all who rate by decks that they have read, and lets nobody read any meanwhile.
  private static final String WAIT_FOR_READERS = "LOCK TABLE rate_deck IN ACCESS EXCLUSIVE MODE";

  private static final String REPLACE =
      "UPDATE rate_deck SET replaced_by = :by WHERE deck_id = :deckId AND replaced_by IS NULL";

  private static final String REMOVE =
      "DELETE FROM rate_deck WHERE deck_id = :deckId AND starts_at > :now";

  private static final String DECK =
      "SELECT deck_id, plan, starts_at, loaded_at, loaded_by FROM rate_deck ";

  private static final String ONE = DECK + "WHERE deck_id = :deckId";

  private static final String IN_FORCE =
      DECK
          + "WHERE plan = :plan AND starts_at <= :at AND replaced_by IS NULL ORDER BY starts_at DESC LIMIT 1";

  private static final String STARTS =
      "SELECT deck_id, starts_at FROM rate_deck WHERE plan = :plan AND replaced_by IS NULL";

  private static final String RATES =
      """
      SELECT prefix, destination, connect_micros, minute_micros, first_step, next_step, minimum_micros
      FROM rate WHERE deck_id = :deckId
      """;

  private static final String PAGE =
      """
      SELECT deck_id, plan, starts_at, loaded_at, loaded_by,
        (SELECT count(*) FROM rate WHERE rate.deck_id = rate_deck.deck_id) AS rates
      FROM rate_deck WHERE deck_id < :before ORDER BY deck_id DESC LIMIT :limit
      """;

  private final EntityManager entities;
  private final Map<UUID, RateDeck> read = new ConcurrentHashMap<>();

  SqlDecks(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public boolean add(Deck deck) {
    int added =
        session()
            .createNativeMutationQuery(ADD)
            .setParameter("deckId", deck.deckId())
            .setParameter("plan", deck.plan().name())
            .setParameter("startsAt", deck.startsAt())
            .setParameter("loadedAt", deck.loadedAt())
            .setParameter("loadedBy", deck.loadedBy())
            .executeUpdate();
    if (added == 1) {
      addRates(deck);
    }
    return added == 1;
  }

  private void addRates(Deck deck) {
    var rates = List.copyOf(deck.rates().entrySet());
    var tariffs = rates.stream().map(Map.Entry::getValue).toList();
    session()
        .createNativeMutationQuery(ADD_RATES)
        .setParameter("deckId", deck.deckId())
        .setParameter("prefixes", rates.stream().map(Map.Entry::getKey).toArray(String[]::new))
        .setParameter(
            "destinations", tariffs.stream().map(Tariff::destination).toArray(String[]::new))
        .setParameter("connects", tariffs.stream().map(Tariff::connectMicros).toArray(Long[]::new))
        .setParameter("minutes", tariffs.stream().map(Tariff::minuteMicros).toArray(Long[]::new))
        .setParameter("firstSteps", tariffs.stream().map(Tariff::firstStep).toArray(Integer[]::new))
        .setParameter("nextSteps", tariffs.stream().map(Tariff::nextStep).toArray(Integer[]::new))
        .setParameter("minimums", tariffs.stream().map(Tariff::minimumMicros).toArray(Long[]::new))
        .executeUpdate();
  }

  @Override
  public boolean replace(UUID deckId, Deck by) {
    session().createNativeMutationQuery(WAIT_FOR_READERS).executeUpdate();
    int replaced =
        session()
            .createNativeMutationQuery(REPLACE)
            .setParameter("by", by.deckId())
            .setParameter("deckId", deckId)
            .executeUpdate();
    return replaced == 1 && add(by);
  }

  @Override
  public boolean removePlanned(UUID deckId, Instant now) {
    return session()
            .createNativeMutationQuery(REMOVE)
            .setParameter("deckId", deckId)
            .setParameter("now", now)
            .executeUpdate()
        == 1;
  }

  @Override
  public Optional<Deck> findInForce(Plan plan, Instant at) {
    return deck(
        session()
            .createNativeQuery(IN_FORCE, DeckRow.class)
            .setParameter("plan", plan.name())
            .setParameter("at", at));
  }

  @Override
  public Optional<Deck> find(UUID deckId) {
    return deck(session().createNativeQuery(ONE, DeckRow.class).setParameter("deckId", deckId));
  }

  @Override
  public RateDecks of(Plan plan) {
    var byStart = new TreeMap<Instant, RateDeck>();
    session()
        .createNativeQuery(STARTS, StartRow.class)
        .setParameter("plan", plan.name())
        .getResultStream()
        .forEach(row ->
            byStart.put(
                row.startsAt(), read.computeIfAbsent(row.deckId(), id -> RateDeck.of(rates(id)))));
    return new RateDecks(byStart);
  }

  @Override
  public Page<Summary> list(Page.Request page) {
    var fetched =
        session()
            .createNativeQuery(PAGE, SummaryRow.class)
            .setParameter("before", page.before())
            .setParameter("limit", page.limit() + 1)
            .getResultStream()
            .map(SummaryRow::toView)
            .toList();
    return Page.of(fetched, page, Summary::deckId);
  }

  private Optional<Deck> deck(NativeQuery<DeckRow> query) {
    return query.getResultStream().findFirst().map(row -> row.toDomain(rates(row.deckId())));
  }

  private Map<String, Tariff> rates(UUID deckId) {
    return session()
        .createNativeQuery(RATES, RateRow.class)
        .setParameter("deckId", deckId)
        .getResultStream()
        .collect(Collectors.toMap(RateRow::prefix, RateRow::toDomain));
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }

  record StartRow(UUID deckId, Instant startsAt) {}

  record DeckRow(UUID deckId, String plan, Instant startsAt, Instant loadedAt, String loadedBy) {

    Deck toDomain(Map<String, Tariff> rates) {
      return new Deck(deckId, Plan.valueOf(plan), startsAt, loadedAt, loadedBy, rates);
    }
  }

  record RateRow(
      String prefix,
      String destination,
      long connectMicros,
      long minuteMicros,
      int firstStep,
      int nextStep,
      long minimumMicros) {

    Tariff toDomain() {
      return new Tariff(
          destination, connectMicros, minuteMicros, firstStep, nextStep, minimumMicros);
    }
  }

  record SummaryRow(
      UUID deckId, String plan, Instant startsAt, Instant loadedAt, String loadedBy, long rates) {

    Summary toView() {
      var startsOn = LocalDate.ofInstant(startsAt, BusinessCalendar.PARIS);
      return new Summary(deckId, Plan.valueOf(plan), startsOn, loadedAt, loadedBy, (int) rates);
    }
  }
}
