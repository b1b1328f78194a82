package com.ooma.office.porting.adapter.out.persistence.carrier;

import com.ooma.office.kernel.security.SecretBox;
import com.ooma.office.porting.application.carrier.port.CarrierRegistry;
import com.ooma.office.porting.domain.carrier.Carrier;
import com.ooma.office.porting.domain.carrier.CarrierKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/// Carriers and keys in Postgres; keys are sealed. It is asked outside of transactions too, before
/// a carrier is called.
@ApplicationScoped
@Transactional
class SqlCarrierRegistry implements CarrierRegistry {

  private static final String CARRIERS =
      """
      SELECT name, display_name, rio_prefixes, endpoint, cut_off_hours, lead_days, revision
      FROM carrier
      """;

  private static final String ADD =
      """
      INSERT INTO carrier (name, display_name, rio_prefixes, endpoint, cut_off_hours, lead_days, revision)
      VALUES (:name, :displayName, :prefixes, :endpoint, :cutOff, :leadDays, 0)
      ON CONFLICT DO NOTHING
      """;

  private static final String CHANGE =
      """
      UPDATE carrier SET display_name = :displayName, rio_prefixes = :prefixes, endpoint = :endpoint,
        cut_off_hours = :cutOff, lead_days = :leadDays, revision = revision + 1
      WHERE name = :name AND revision = :revision
      """;

  private static final String KEYS =
      """
      SELECT key_id, carrier, kind, key_sealed, valid_from, valid_until FROM carrier_key
      """;

  private static final String ADD_KEY =
      """
      INSERT INTO carrier_key (key_id, carrier, kind, key_sealed, valid_from, valid_until)
      VALUES (:key, :carrier, :kind, :sealed, :from, :until)
      ON CONFLICT DO NOTHING
      """;

  private static final String END_KEY =
      """
      UPDATE carrier_key SET valid_until = least(valid_until, greatest(valid_from, :until))
      WHERE carrier = :carrier AND key_id = :key
      """;

  private final EntityManager entities;
  private final SecretBox secrets;

  SqlCarrierRegistry(EntityManager entities, SecretBox secrets) {
    this.entities = entities;
    this.secrets = secrets;
  }

  @Override
  public Optional<Carrier> find(String name) {
    return query(CARRIERS + "WHERE name = :name", Row.class)
        .setParameter("name", name)
        .uniqueResultOptional()
        .map(Row::carrier);
  }

  @Override
  public List<Carrier> all() {
    return query(CARRIERS + "ORDER BY name", Row.class)
        .getResultStream()
        .map(Row::carrier)
        .toList();
  }

  @Override
  public boolean add(Carrier carrier) {
    return filled(ADD, carrier).executeUpdate() == 1;
  }

  @Override
  public boolean change(Carrier carrier) {
    return filled(CHANGE, carrier).setParameter("revision", carrier.revision()).executeUpdate()
        == 1;
  }

  @Override
  public List<CarrierKey> keysOf(String carrier) {
    return query(KEYS + "WHERE carrier = :carrier ORDER BY valid_from DESC, key_id", KeyRow.class)
        .setParameter("carrier", carrier)
        .getResultStream()
        .map(this::key)
        .toList();
  }

  @Override
  public List<CarrierKey> keysNotOverAt(Instant instant) {
    return query(KEYS + "WHERE valid_until IS NULL OR valid_until > :now", KeyRow.class)
        .setParameter("now", instant)
        .getResultStream()
        .map(this::key)
        .toList();
  }

  @Override
  public boolean addKey(CarrierKey key) {
    return mutation(ADD_KEY)
            .setParameter("key", key.keyId())
            .setParameter("carrier", key.carrier())
            .setParameter("kind", key.kind().name())
            .setParameter("sealed", secrets.seal(key.text(), boundTo(key.keyId())))
            .setParameter("from", key.from())
            .setParameter("until", key.until(), Instant.class)
            .executeUpdate()
        == 1;
  }

  @Override
  public boolean endKey(String carrier, UUID keyId, Instant until) {
    return mutation(END_KEY)
            .setParameter("carrier", carrier)
            .setParameter("key", keyId)
            .setParameter("until", until)
            .executeUpdate()
        == 1;
  }

  private MutationQuery filled(String sql, Carrier carrier) {
    return mutation(sql)
        .setParameter("name", carrier.name())
        .setParameter("displayName", carrier.displayName())
        .setParameter(
            "prefixes", carrier.rioPrefixes().stream().sorted().collect(Collectors.joining(" ")))
        .setParameter("endpoint", carrier.endpoint().toString())
        .setParameter("cutOff", carrier.cutOff().toHours())
        .setParameter("leadDays", carrier.leadDays());
  }

  private CarrierKey key(KeyRow row) {
    return new CarrierKey(
        row.keyId(),
        row.carrier(),
        CarrierKey.Kind.valueOf(row.kind()),
        secrets.open(row.sealed(), boundTo(row.keyId())),
        row.from(),
        row.until());
  }

  private static String boundTo(UUID keyId) {
    return "carrier_key.key:" + keyId;
  }

  private <T> NativeQuery<T> query(String sql, Class<T> row) {
    return entities.unwrap(Session.class).createNativeQuery(sql, row);
  }

  private MutationQuery mutation(String sql) {
    return entities.unwrap(Session.class).createNativeMutationQuery(sql);
  }

  record Row(
      String name,
      String displayName,
      String prefixes,
      String endpoint,
      int cutOffHours,
      int leadDays,
      long revision) {

    Carrier carrier() {
      return new Carrier(
          name,
          displayName,
          prefixes.isEmpty()
              ? Set.of()
              : Stream.of(prefixes.split(" ")).collect(Collectors.toUnmodifiableSet()),
          URI.create(endpoint),
          Duration.ofHours(cutOffHours),
          leadDays,
          revision);
    }
  }

  record KeyRow(
      UUID keyId,
      String carrier,
      String kind,
      byte[] sealed,
      Instant from,
      @Nullable Instant until) {}
}
