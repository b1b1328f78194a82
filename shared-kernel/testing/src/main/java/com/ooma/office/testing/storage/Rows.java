package com.ooma.office.testing.storage;

import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.AttributeMapping;

/// What Hibernate made of a service's rows.
public final class Rows {

  private Rows() {}

  /// The classes of all entities.
  public static Set<String> namesOf(EntityManager entities) {
    return entities.getMetamodel().getEntities().stream()
        .map(entity -> entity.getJavaType().getSimpleName())
        .collect(Collectors.toSet());
  }

  /// The attributes of type JSON that Hibernate copies with each load and compares with each flush,
  /// through text.
  public static Set<String> copiedJsonOf(EntityManager entities) {
    var copied = new TreeSet<String>();
    entities
        .getEntityManagerFactory()
        .unwrap(SessionFactoryImplementor.class)
        .getMappingMetamodel()
        .forEachEntityDescriptor(entity ->
            entity
                .getAttributeMappings()
                .forEach(attribute -> {
                  if (isJson(attribute) && isMutable(attribute)) {
                    copied.add(entity.getEntityName() + "." + attribute.getAttributeName());
                  }
                }));
    return copied;
  }

  private static boolean isJson(AttributeMapping attribute) {
    return attribute.getJdbcTypeCount() == 1
        && attribute.getSingleJdbcMapping().getJdbcType().isJson();
  }

  private static boolean isMutable(AttributeMapping attribute) {
    return attribute.getAttributeMetadata().getMutabilityPlan().isMutable();
  }
}
